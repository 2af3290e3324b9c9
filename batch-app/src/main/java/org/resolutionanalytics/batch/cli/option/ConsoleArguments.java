package org.resolutionanalytics.batch.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command prints while it works. */
public final class ConsoleArguments {

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text, or json: one JSON object per line for progress and problems.")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(names = "--quiet", description = "Prints no progress, only the summary and problems.")
  private boolean quiet;

  @Mixin private DebugArgument debug = new DebugArgument();

  public boolean json() {
    return logFormat == LogFormat.JSON;
  }

  public boolean quiet() {
    return quiet;
  }

  public boolean debug() {
    return debug.debug();
  }

  /** The Spring profiles of the log; with events, it says what the program does, too. */
  public List<String> profiles(boolean events) {
    List<String> profiles = new ArrayList<>(debug.profiles());
    if (json()) {
      profiles.add("json");
    }
    if (events) {
      profiles.add("events");
    }
    return profiles;
  }

  enum LogFormat {
    TEXT,
    JSON
  }
}
