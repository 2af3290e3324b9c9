package org.resolutionanalytics.batch.inventory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of resolutions, with all folders below it. Can be read ahead of the inventory. */
public final class InputFolder implements AutoCloseable {
  private final Path folder;
  private final Optional<Path> except;
  private final long maxFileBytes;
  private final int threads;
  private @Nullable FolderWalk ahead;

  /**
   * A folder.
   *
   * @param folder the input folder
   * @param except a folder inside it that is left out: that of the reports
   * @param maxFileBytes larger files are not read, only registered
   * @param threads how many files are read at the same time, at least 1
   */
  public InputFolder(Path folder, Optional<Path> except, long maxFileBytes, int threads) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.except = Objects.requireNonNull(except, "except");
    this.maxFileBytes = maxFileBytes;
    this.threads = threads;
  }

  /**
   * Starts to list its files, for the inventory that comes first.
   *
   * @param summing whether they are summed, too: there is no need where no file is known yet, as
   *     the analysis sums what it reads
   */
  public synchronized void readAhead(boolean summing) {
    if (ahead == null) {
      ahead = new FolderWalk(this, summing);
    }
  }

  /**
   * A walk: the one that was started ahead, once; after that, new ones. To be closed.
   *
   * @param summing whether the files must be summed; otherwise they may be, and are where no walk
   *     was started ahead, as workers on other machines need the sums
   */
  synchronized FolderWalk walk(boolean summing) {
    FolderWalk started = ahead;
    ahead = null;
    if (started != null && (started.isSumming() || !summing)) {
      return started;
    }
    if (started != null) {
      started.close();
    }
    return new FolderWalk(this, true);
  }

  Path folder() {
    return folder;
  }

  Optional<Path> except() {
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
