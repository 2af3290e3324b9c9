package org.resolutionanalytics.batch.cli.option;

import org.resolutionanalytics.batch.log.LogFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command tells while it works. */
public final class ConsoleArguments {

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text, or json: progress and problems as a JSON object a line.")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(names = "--quiet", description = "No progress; only the summary and problems.")
  private boolean quiet;

  @Mixin private DebugArgument debug = new DebugArgument();

  public ConsoleArguments() {}

  public LogFormat logFormat() {
    return logFormat;
  }

  public boolean quiet() {
    return quiet;
  }

  public boolean debug() {
    return debug.debug();
  }
}
