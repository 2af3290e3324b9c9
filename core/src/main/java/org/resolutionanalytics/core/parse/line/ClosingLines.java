package org.resolutionanalytics.core.parse.line;

import java.util.List;
import java.util.Locale;
import org.resolutionanalytics.core.rule.LineRules;
import org.resolutionanalytics.core.rule.Ordinals;
import org.resolutionanalytics.core.rule.Rules;

/**
 * The first line of a signature. Observed forms: {@code 69th plenary meeting}, {@code 44th
 * meeting}, {@code Eighth plenary meeting, 30 May 2024}, {@code Adopted unanimously at the 83rd
 * meeting.}, {@code [Adopted without a vote.]}, {@code Resolution adopted, on the report of ...},
 * {@code Hbk Res., Vol. III}, {@code Adopted at the 1382nd meeting by 14 votes to none}.
 */
final class ClosingLines {
  private static final int MAX_MEETING = 60;
  private static final int LONGEST_NOTE = 120;

  private final LineRules rules;
  private final Ordinals ordinals;
  private final Dates dates;

  ClosingLines(Rules rules, Dates dates) {
    this.rules = rules.lines();
    this.ordinals = rules.ordinals();
    this.dates = dates;
  }

  /** Whether a signature starts with this line. */
  boolean matches(Line line) {
    char c = line.first();
    if (c == '(') {
      return line.length() <= LONGEST_NOTE && inParentheses(line.string());
    }
    boolean bracket = c == '[';
    int words =
        bracket ? Characters.skipEmpty(line.text(), line.start() + 1, line.end()) : line.start();
    if (line.text().startsWith(rules.adoption(), words)) {
      return bracket || startsWithOne(line.string().toLowerCase(Locale.ROOT), rules.adopted());
    }
    for (String start : rules.signatureStarts()) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return line.length() <= MAX_MEETING && (meeting(line) || meetingInWords(line));
  }

  private boolean meetingInWords(Line line) {
    return Characters.isUpper(line.first())
        && rules.meetingInWords().matcher(line.string()).matches()
        && startsWithOrdinal(line.string(), 0);
  }

  private boolean startsWithOrdinal(String line, int from) {
    int end = line.indexOf(' ', from);
    return end > from && ordinals.word(line.substring(from, end).toLowerCase(Locale.ROOT)) > 0;
  }

  /** "(Eighth plenary meeting, 30 May 2024 - Committee A, second report)". */
  private boolean inParentheses(String line) {
    int at = line.indexOf(rules.meetingBeforeDate());
    return at > 1 && startsWithOrdinal(line, 1) && dates.first(line.substring(at)).isPresent();
  }

  private boolean meeting(Line line) {
    String s = line.text();
    int at = line.start();
    if (line.startsWith(rules.beforeMeetingNumber())) {
      at += rules.beforeMeetingNumber().length();
    }
    int digits = at;
    while (digits < line.end() && Characters.isDigit(s.charAt(digits))) {
      digits++;
    }
    if (digits == at || digits - at > 5) {
      return false;
    }
    int word = Characters.skipEmpty(s, digits, line.end());
    int suffix = Characters.wordEnd(s, word, line.end());
    if (suffix - word > 2 || suffix == word) {
      return false;
    }
    int words = Characters.skipEmpty(s, suffix, line.end());
    String rest = s.substring(words, line.end()).toLowerCase(Locale.ROOT);
    return startsWithOne(rest, rules.afterMeetingNumber());
  }

  private static boolean startsWithOne(String s, List<String> starts) {
    return starts.stream().anyMatch(s::startsWith);
  }
}
