package org.resolutionanalytics.batch.cli;

/** How much the libraries tell, and in which form. */
final class LogSettings {

  private LogSettings() {}

  /** Problems only; with {@code debug} what this program and the batch framework do. */
  static void apply(boolean debug, LogFormat format) {
    System.setProperty("logging.level.root", debug ? "INFO" : "ERROR");
    if (!debug) {
      // The job's own failure is told in one line by the command.
      System.setProperty("logging.level.org.springframework", "OFF");
      System.setProperty("logging.level.com.zaxxer.hikari", "OFF");
    }
    if (format == LogFormat.JSON) {
      System.setProperty("logging.structured.format.console", "logstash");
      System.setProperty("logging.level.resolutions", "INFO");
    }
  }
}
