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
 * recorded vote of 28 to 8, with 11 abstentions}, {@code 28 in favour, 8 against and 11
 * abstentions}, {@code by 13 votes to none}, {@code without a vote}, {@code unanimously}, {@code by
 * consensus}. Behind a count the members may be named: {@code by 9 votes to 1 (Norland)}.
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
  private static final String COUNT = "(\\d{1,3}|nil|no\\b|" + String.join("|", NUMBERS) + ")";

  /** A scan has a capital I for 1: "with I abstention". */
  private static final String ABSTAINING = COUNT.replace("nil", "nil|I");

  /** Who voted so: " (Norland, Sudland)". */
  private static final String MEMBERS = "(?: \\([^()]{1,200}\\))?";

  /** A number is one of votes if "vote", "votes", "favour" or "to none" says so. */
  private static final Pattern COUNTED =
      Pattern.compile(
          Characters.WORD_START
              + "(?:by )?(?:(?:a )?(?:recorded |roll-call )?vote of "
              + COUNT
              + "(?: votes?)?(?: in favour)?|"
              + COUNT
              + "(?: votes?(?: in favour)?| in favour|(?= to none)))"
              + MEMBERS
              + "(?: to "
              + COUNT
              + "(?: votes?)?(?: against)?|(?:,|,? and) "
              + COUNT
              + "(?: votes?)? against)"
              + MEMBERS
              + "(?:,?(?: with| and){0,2} "
              + ABSTAINING
              + "(?: members?)? (?:abstentions?|abstaining))?",
          Pattern.CASE_INSENSITIVE);

  /** Abstentions in other words. */
  private static final Pattern ABSTENTIONS =
      Pattern.compile("[^.]{0,120}\\babst.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
              number(either(counted, 1, 2)),
              number(either(counted, 3, 4)),
              abstaining(counted, text.substring(counted.end())),
              counted.group()));
    }
    Matcher uncounted = UNCOUNTED.matcher(text);
    return uncounted.find() ? Optional.of(Vote.uncounted(uncounted.group(1))) : Optional.empty();
  }

  private static String either(Matcher m, int first, int second) {
    return Optional.ofNullable(m.group(first)).orElseGet(() -> m.group(second));
  }

  /** 0 where the text mentions no abstentions; empty where it does, in words that are not read. */
  private static OptionalInt abstaining(Matcher counted, String after) {
    if (counted.group(5) != null) {
      return number(counted.group(5));
    }
    return ABSTENTIONS.matcher(after).matches() ? OptionalInt.empty() : OptionalInt.of(0);
  }

  private static OptionalInt number(String words) {
    if (Characters.isDigit(words.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(words));
    }
    if (words.equals("I")) {
      return OptionalInt.of(1);
    }
    // "nil" and "no" are no words of the list.
    return OptionalInt.of(Math.max(0, NUMBERS.indexOf(words.toLowerCase(Locale.ROOT))));
  }
}
