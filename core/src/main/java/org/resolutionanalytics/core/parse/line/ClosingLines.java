package org.resolutionanalytics.core.parse.line;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.text.Ordinals;

/**
 * The first line of a signature. Observed forms: {@code 69th plenary meeting}, {@code 44th
 * meeting}, {@code Eighth plenary meeting, 30 May 2024}, {@code Adopted unanimously at the 83rd
 * meeting.}, {@code [Adopted without a vote.]}, {@code Resolution adopted, on the report of ...},
 * {@code Hbk Res., Vol. III}, {@code Adopted at the 1382nd meeting by 14 votes to none}.
 */
public final class ClosingLines {
  private static final List<String> STARTS = RuleFile.shipped("lines").lines("signature starts");
  private static final List<String> ADOPTED = RuleFile.shipped("lines").lines("adopted");
  private static final List<String> MEETINGS =
      RuleFile.shipped("lines").lines("after meeting number");
  private static final int MAX_MEETING = 60;

  private static final int LONGEST_NOTE = 120;

  private static final Pattern IN_WORDS = RuleFile.shipped("lines").pattern("meeting in words");

  private ClosingLines() {}

  /** Whether a signature starts with this line. */
  public static boolean matches(Line line) {
    char c = line.first();
    if (c == '(') {
      return line.length() <= LONGEST_NOTE && inParentheses(line.string());
    }
    if (c == '[' || c == 'A' || c == 'a') {
      int start =
          c == '[' ? Characters.skipEmpty(line.text(), line.start() + 1, line.end()) : line.start();
      return line.text().regionMatches(start, "Adopted ", 0, 8) && adoption(line, c == '[');
    }
    for (String start : STARTS) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return line.length() <= MAX_MEETING && (meeting(line) || meetingInWords(line));
  }

  private static boolean meetingInWords(Line line) {
    return Characters.isUpper(line.first())
        && IN_WORDS.matcher(line.string()).matches()
        && isOrdinal(line.string());
  }

  private static boolean isOrdinal(String words) {
    return Ordinals.word(words.substring(0, words.indexOf(' ')).toLowerCase(Locale.ROOT)) > 0;
  }

  /** "(Eighth plenary meeting, 30 May 2024 - Committee A, second report)". */
  private static boolean inParentheses(String line) {
    int meeting = line.indexOf(" meeting,");
    return meeting > 0
        && Ordinals.word(line.substring(1, line.indexOf(' ')).toLowerCase(Locale.ROOT)) > 0
        && Dates.first(line.substring(meeting)).isPresent();
  }

  private static boolean adoption(Line line, boolean bracket) {
    String s = line.string().toLowerCase(Locale.ROOT);
    return bracket || startsWithOne(s, ADOPTED);
  }

  private static boolean meeting(Line line) {
    String s = line.text();
    int at = line.start();
    if (line.startsWith("resumed ")) {
      at += 8;
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
    return startsWithOne(rest, MEETINGS);
  }

  private static boolean startsWithOne(String s, List<String> starts) {
    return starts.stream().anyMatch(s::startsWith);
  }
}
