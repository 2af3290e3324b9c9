package org.resolutionanalytics.batch.cli.option;

/** Who analyses the documents of a run. */
enum Workers {
  /** This process. */
  LOCAL,
  /** Processes of {@code resolutions worker}, on this machine or others. */
  REMOTE
}
