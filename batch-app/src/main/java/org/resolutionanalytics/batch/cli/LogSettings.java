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
      System.setProperty("logging.level.org.flywaydb", "OFF");
    }
    // What needs a person's eye while a run goes on.
    tell(format == LogFormat.JSON);
    if (format == LogFormat.JSON) {
      System.setProperty("logging.structured.format.console", "logstash");
    }
  }

  /** Whether this program tells what it does, or only what is wrong. */
  static void tell(boolean all) {
    System.setProperty("logging.level.resolutions", all ? "INFO" : "WARN");
  }
}
