package org.resolutionanalytics.batch.cli.option;

import picocli.CommandLine.Option;

/** Whether failures are printed in detail. */
final class DebugArgument {

  @Option(names = "--debug", description = "Prints details of failures.")
  private boolean debug;

  boolean debug() {
    return debug;
  }
}
