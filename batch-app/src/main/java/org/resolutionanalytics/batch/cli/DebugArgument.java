package org.resolutionanalytics.batch.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Whether a failure is described in detail. */
final class DebugArgument {

  @Option(names = "--debug", description = "Tells more about a failure.")
  private boolean debug;

  DebugArgument() {}

  boolean debug() {
    return debug;
  }

  /** The Spring profiles that set up the log accordingly. */
  List<String> profiles() {
    return debug ? List.of("debug") : List.of();
  }
}
