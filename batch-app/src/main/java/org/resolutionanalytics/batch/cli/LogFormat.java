package org.resolutionanalytics.batch.cli;

/** How progress and problems are told. */
enum LogFormat {
  /** For people. */
  TEXT,
  /** A JSON object a line, for what collects logs. */
  JSON
}
