package org.resolutionanalytics.core.parse.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.Vote;

/**
 * Reads how a text was adopted: {@code by 123 votes to 2, with 45 abstentions}, {@code by a
 * recorded vote of 28 to 8, with 11 abstentions}, {@code by 13 votes to none}, {@code without a
 * vote}, {@code unanimously}, {@code by consensus}.
 */
public final class VoteReader {
  private static final List<String> NUMBERS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");
  private static final String COUNT = "(\\d{1,3}|nil|" + String.join("|", NUMBERS) + ")";
  private static final Pattern COUNTED =
      Pattern.compile(
          "by (?:a (?:recorded |roll-call )?vote of )?"
              + COUNT
              + " (?:votes? )?(?:in favour )?to "
              + COUNT
              + "(?: against)?(?:,? with "
              + COUNT
              + " abstentions?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "adopted[^.]{0,60}?(without (?:a )?vote|unanimously|by consensus|by acclamation)",
          Pattern.CASE_INSENSITIVE);

  private VoteReader() {}

  /** The vote that a short text reports, if it does. */
  public static Optional<Vote> in(String text) {
    Matcher counted = COUNTED.matcher(text);
    if (counted.find()) {
      return Optional.of(
          new Vote(
              number(counted.group(1)),
              number(counted.group(2)),
              number(Optional.ofNullable(counted.group(3)).orElse("none")),
              counted.group()));
    }
    Matcher uncounted = UNCOUNTED.matcher(text);
    return uncounted.find() ? Optional.of(Vote.uncounted(uncounted.group(1))) : Optional.empty();
  }

  private static OptionalInt number(String words) {
    if (Characters.isDigit(words.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(words));
    }
    // "nil" is no word of the list.
    return OptionalInt.of(Math.max(0, NUMBERS.indexOf(words.toLowerCase(Locale.ROOT))));
  }
}
