package org.resolutionanalytics.batch.cli;

import org.resolutionanalytics.batch.log.LogFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command tells while it works. */
final class ConsoleArguments {

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text, or json: progress and problems as a JSON object a line.")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(names = "--quiet", description = "No progress; only the summary and problems.")
  private boolean quiet;

  @Mixin private DebugArgument debug = new DebugArgument();

  ConsoleArguments() {}

  LogFormat logFormat() {
    return logFormat;
  }

  boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug.debug();
  }
}
