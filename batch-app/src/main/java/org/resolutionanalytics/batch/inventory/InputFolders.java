package org.resolutionanalytics.batch.inventory;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.source.CorpusFolders;

/** The folders of the corpus, with all folders below. They can be read ahead of the inventory. */
public final class InputFolders implements AutoCloseable {
  private final CorpusFolders corpus;
  private final Path except;
  private final long maxFileBytes;
  private final int threads;
  private @Nullable FolderWalk ahead;

  /**
   * Folders.
   *
   * @param corpus the input folders
   * @param except a folder that is left out where it lies inside: that of the reports
   * @param maxFileBytes larger files are not read, only registered
   * @param threads how many files are read at the same time, at least 1
   */
  public InputFolders(CorpusFolders corpus, Path except, long maxFileBytes, int threads) {
    this.corpus = Objects.requireNonNull(corpus, "corpus");
    this.except = Objects.requireNonNull(except, "except");
    this.maxFileBytes = maxFileBytes;
    this.threads = threads;
  }

  /**
   * Starts to list its files, for the inventory that comes first.
   *
   * @param hashing whether they are hashed, too: there is no need where no file is known yet, as
   *     the analysis hashes what it reads
   */
  public synchronized void readAhead(boolean hashing) {
    if (ahead == null) {
      ahead = new FolderWalk(this, hashing);
    }
  }

  /**
   * A walk: the one that was started ahead, once; after that, new ones. To be closed.
   *
   * @param hashing whether the files must be hashed; otherwise they may be, and are where no walk
   *     was started ahead, as workers on other machines need the hashes
   */
  synchronized FolderWalk walk(boolean hashing) {
    FolderWalk started = ahead;
    ahead = null;
    if (started != null && (started.isHashing() || !hashing)) {
      return started;
    }
    if (started != null) {
      started.close();
    }
    return new FolderWalk(this, true);
  }

  CorpusFolders corpus() {
    return corpus;
  }

  Path except() {
    return except;
  }

  long maxFileBytes() {
    return maxFileBytes;
  }

  int threads() {
    return threads;
  }

  /** Ends a walk that was started ahead and that nobody took. */
  @Override
  public synchronized void close() {
    if (ahead != null) {
      ahead.close();
      ahead = null;
    }
  }
}
