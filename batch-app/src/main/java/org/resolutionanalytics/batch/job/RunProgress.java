package org.resolutionanalytics.batch.job;

/** Receives progress: how far a run is. Called from several threads. */
public interface RunProgress {

  /** Ignores it. */
  RunProgress SILENT = new RunProgress() {};

  /** The run knows the files of the folder, and how many of them have to be analysed. */
  default void inventoryTaken(long files, long waiting) {}

  /** So many more documents are done: used or rejected, and committed. */
  default void documentsDone(int count) {}

  /** All documents are done; tables and reports are written. */
  default void writing() {}
}
