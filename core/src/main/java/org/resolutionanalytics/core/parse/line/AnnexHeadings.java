package org.resolutionanalytics.core.parse.line;

import java.util.Locale;
import java.util.Set;
import org.resolutionanalytics.core.rule.LineRules;
import org.resolutionanalytics.core.text.Numerals;

/** "Annex", "ANNEX II", "Annex 1", "Appendix" alone on a line. */
final class AnnexHeadings {
  private static final int MAX = 16;

  private final Set<String> words;

  AnnexHeadings(LineRules lines) {
    this.words = lines.annexes();
  }

  /** Whether the line is such a heading. */
  boolean matches(Line line) {
    if (line.length() > MAX || !Characters.isUpper(line.first())) {
      return false;
    }
    for (String word : words) {
      if (line.startsWith(word)) {
        return isNumber(line.string().substring(word.length()).strip());
      }
    }
    return false;
  }

  private static boolean isNumber(String s) {
    String bare = s.endsWith(".") ? s.substring(0, s.length() - 1) : s;
    return bare.isEmpty()
        || bare.chars().allMatch(c -> Characters.isDigit((char) c))
        || (bare.length() == 1 && Characters.isUpper(bare.charAt(0)))
        || Numerals.roman(bare.toLowerCase(Locale.ROOT)) > 0;
  }
}
