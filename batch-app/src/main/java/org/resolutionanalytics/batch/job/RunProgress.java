package org.resolutionanalytics.batch.job;

/** Is told how far a run is. Called from several threads. */
public interface RunProgress {

  /** Tells nobody. */
  RunProgress SILENT = new RunProgress() {};

  /**
   * The run knows its work.
   *
   * @param files the files of the folder
   * @param waiting those of them that have to be analysed
   */
  default void inventoryTaken(long files, long waiting) {}

  /**
   * Some documents are done: used or rejected, and committed with the next chunk.
   *
   * @param count how many
   */
  default void documentsDone(int count) {}

  /** All documents are done; tables and reports are written. */
  default void writing() {}
}
