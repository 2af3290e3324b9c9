package org.resolutionanalytics.core.parse.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * Reads how a text was adopted: {@code by 123 votes to 2, with 45 abstentions}, {@code by a
 * recorded vote of 28 to 8, with 11 abstentions}, {@code 28 in favour, 8 against and 11
 * abstentions}, {@code by 13 votes to none}, {@code without a vote}, {@code unanimously}, {@code by
 * consensus}. Behind a count the members may be named: {@code by 9 votes to 1 (Norland)}.
 */
public final class VoteReader {
  private static final List<String> NUMBERS = RuleFile.shipped("votes").ordered("numbers");
  private static final String COUNT = "(\\d{1,3}|nil|no\\b|" + String.join("|", NUMBERS) + ")";

  /** A scan has a capital I for 1: "with I abstention". */
  private static final String ABSTAINING = COUNT.replace("nil", "nil|I");

  /** Who voted so: " (Norland, Sudland)". */
  private static final String MEMBERS = "(?: \\([^()]{1,200}\\))?";

  /** A number is one of votes if "vote", "votes", "favour" or "to none" says so. */
  private static final Pattern COUNTED =
      RuleFile.shipped("votes")
          .pattern(
              "counted",
              Map.of(
                  "start",
                  Characters.WORD_START,
                  "count",
                  COUNT,
                  "members",
                  MEMBERS,
                  "abstaining",
                  ABSTAINING));

  /** Abstentions in other words. */
  private static final Pattern ABSTENTIONS = RuleFile.shipped("votes").pattern("abstentions");

  private static final Pattern UNCOUNTED = RuleFile.shipped("votes").pattern("uncounted");

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
