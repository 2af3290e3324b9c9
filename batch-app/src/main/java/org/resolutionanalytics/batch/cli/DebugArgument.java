package org.resolutionanalytics.batch.cli;

import picocli.CommandLine.Option;

/** Whether a failure is told at length. */
final class DebugArgument {

  @Option(names = "--debug", description = "Tells more about a failure.")
  private boolean debug;

  DebugArgument() {}

  boolean debug() {
    return debug;
  }
}
