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

  /** Starts to list and sum its files, for the inventory that comes first. */
  public synchronized void readAhead() {
    if (ahead == null) {
      ahead = new FolderWalk(this);
    }
  }

  /** A walk: the one that was started ahead, once; after that, new ones. To be closed. */
  synchronized FolderWalk walk() {
    FolderWalk walk = ahead == null ? new FolderWalk(this) : ahead;
    ahead = null;
    return walk;
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
