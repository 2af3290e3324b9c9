package org.resolutionanalytics.batch.cli;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Lengths of time as people write them. */
final class Times {

  private Times() {}

  /**
   * Reads a length of time above 0: {@code 90s}, {@code 5m}.
   *
   * @param text what the user wrote
   * @param option the option, for the message
   * @param spec the command, for the message
   */
  static Duration parse(String text, String option, CommandSpec spec) {
    try {
      Duration duration = DurationStyle.detectAndParse(text);
      if (duration.compareTo(Duration.ZERO) > 0) {
        return duration;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(text, option, spec, e);
    }
    throw wrong(text, option, spec, null);
  }

  private static ParameterException wrong(
      String text,
      String option,
      CommandSpec spec,
      @org.jspecify.annotations.Nullable Throwable cause) {
    String message = option + " must be a time such as 90s or 5m, but is \"" + text + "\"";
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
