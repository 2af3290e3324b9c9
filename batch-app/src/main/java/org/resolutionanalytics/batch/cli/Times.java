package org.resolutionanalytics.batch.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Lengths of time as people write them. */
final class Times {

  private static final Duration LONGEST = Duration.ofDays(36_500);

  private Times() {}

  /**
   * Reads a length of time up to a hundred years: {@code 90s}, {@code 5m}, {@code 90d}.
   *
   * @param text what the user wrote
   * @param shortest how long it must be at least
   * @param option the option, for the message
   * @param spec the command, for the message
   */
  static Duration parse(String text, Duration shortest, String option, CommandSpec spec) {
    try {
      Duration duration = DurationStyle.detectAndParse(text);
      if (duration.compareTo(shortest) >= 0 && duration.compareTo(LONGEST) <= 0) {
        return duration;
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw wrong(text, option, spec, e);
    }
    throw wrong(text, option, spec, null);
  }

  private static ParameterException wrong(
      String text, String option, CommandSpec spec, @Nullable Throwable cause) {
    String message = option + " must be a time such as 90s, 5m or 90d, but is \"" + text + "\"";
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
