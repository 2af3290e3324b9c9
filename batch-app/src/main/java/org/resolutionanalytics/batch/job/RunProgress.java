package org.resolutionanalytics.batch.job;

/** Receives the progress of a run. Called from several threads. */
public interface RunProgress {

  /** Ignores it. */
  RunProgress SILENT = new RunProgress() {};

  /** The run knows the files of the folder, and how many of them have to be analysed. */
  default void inventoryTaken(long files, long waiting) {}

  /** More documents are done: used or rejected, and committed. */
  default void documentsDone(int count) {}

  /** All documents are done; tables and reports are written. */
  default void writing() {}
}
