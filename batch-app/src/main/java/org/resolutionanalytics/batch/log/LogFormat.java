package org.resolutionanalytics.batch.log;

/** How progress and problems are told. */
public enum LogFormat {
  /** For people. */
  TEXT,
  /** A JSON object a line, for what collects logs. */
  JSON
}
