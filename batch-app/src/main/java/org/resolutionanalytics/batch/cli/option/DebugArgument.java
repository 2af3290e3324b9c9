package org.resolutionanalytics.batch.cli.option;

import java.util.List;
import picocli.CommandLine.Option;

/** Whether failures are printed in detail. */
final class DebugArgument {

  @Option(names = "--debug", description = "Prints details of failures.")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  /** The Spring profiles that set up the log accordingly. */
  List<String> profiles() {
    return debug ? List.of("debug") : List.of();
  }
}
