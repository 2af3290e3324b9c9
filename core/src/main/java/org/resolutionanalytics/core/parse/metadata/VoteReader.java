package org.resolutionanalytics.core.parse.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.rule.VoteRules;

/**
 * Reads how a text was adopted: {@code by 123 votes to 2, with 45 abstentions}, {@code by a
 * recorded vote of 28 to 8, with 11 abstentions}, {@code 28 in favour, 8 against and 11
 * abstentions}, {@code by 13 votes to none}, {@code without a vote}, {@code unanimously}, {@code by
 * consensus}. Behind a count the members may be named: {@code by 9 votes to 1 (Norland)}.
 */
public final class VoteReader {
  private final VoteRules rules;
  private final List<String> numbers;

  /** A reader by the rules of votes. */
  public VoteReader(VoteRules rules) {
    this.rules = rules;
    this.numbers = List.copyOf(rules.numbers());
  }

  /** The vote that a short text reports, if it does. */
  public Optional<Vote> in(String text) {
    Matcher vote = rules.counted().matcher(text);
    if (vote.find()) {
      return Optional.of(
          new Vote(
              number(either(vote, 1, 2)),
              number(either(vote, 3, 4)),
              abstaining(vote, text.substring(vote.end())),
              vote.group()));
    }
    Matcher how = rules.uncounted().matcher(text);
    return how.find() ? Optional.of(Vote.uncounted(how.group(1))) : Optional.empty();
  }

  private static String either(Matcher m, int first, int second) {
    return Optional.ofNullable(m.group(first)).orElseGet(() -> m.group(second));
  }

  /** 0 where the text mentions no abstentions; empty where it does, in words that are not read. */
  private OptionalInt abstaining(Matcher vote, String after) {
    if (vote.group(5) != null) {
      return number(vote.group(5));
    }
    return rules.abstentions().matcher(after).matches() ? OptionalInt.empty() : OptionalInt.of(0);
  }

  private OptionalInt number(String words) {
    if (Characters.isDigit(words.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(words));
    }
    if (words.equals("I")) {
      return OptionalInt.of(1);
    }
    // "nil" and "no" are no words of the list.
    return OptionalInt.of(Math.max(0, numbers.indexOf(words.toLowerCase(Locale.ROOT))));
  }
}
