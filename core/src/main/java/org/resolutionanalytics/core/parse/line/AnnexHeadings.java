package org.resolutionanalytics.core.parse.line;

import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.resolutionanalytics.core.rule.LineRules;
import org.resolutionanalytics.core.text.Numerals;

/**
 * "Annex", "ANNEX II", "Annex 1", "Appendix" alone on a line, or before a title: "Annex A: Boats".
 */
final class AnnexHeadings {
  private static final int MAX = 16;
  private static final int LONGEST_TITLE = 160;

  private final Set<String> words;

  AnnexHeadings(LineRules lines) {
    this.words = lines.annexes();
  }

  /**
   * Whether the line is such a heading.
   *
   * @param endsBlock whether the next line starts another block; asked where a full stop is before
   *     the title, which may be the first line of a paragraph: "Annex 2. Members are elected by"
   */
  boolean matches(Line line, BooleanSupplier endsBlock) {
    if (line.length() > LONGEST_TITLE || !Characters.isUpper(line.first())) {
      return false;
    }
    for (String word : words) {
      if (line.startsWith(word)) {
        String rest = line.string().substring(word.length());
        return (line.length() <= MAX && isNumber(rest.strip())) || isBeforeTitle(rest, endsBlock);
      }
    }
    return false;
  }

  /** " A: Boats and oars": a number and a stop before a title, which does not stop. */
  private static boolean isBeforeTitle(String rest, BooleanSupplier endsBlock) {
    int stop = 0;
    while (stop < rest.length() && ":.".indexOf(rest.charAt(stop)) < 0) {
      stop++;
    }
    int title = stop + 2;
    return title < rest.length()
        && isNumber(rest.substring(0, stop).strip())
        && Characters.isBlank(rest.charAt(stop + 1))
        && Characters.isUpper(rest.charAt(title))
        && ".;,:".indexOf(rest.charAt(rest.length() - 1)) < 0
        && (rest.charAt(stop) == ':' || endsBlock.getAsBoolean());
  }

  private static boolean isNumber(String s) {
    String bare = s.endsWith(".") ? s.substring(0, s.length() - 1) : s;
    return bare.isEmpty()
        || bare.chars().allMatch(c -> Characters.isDigit((char) c))
        || (bare.length() == 1 && Characters.isUpper(bare.charAt(0)))
        || Numerals.roman(bare.toLowerCase(Locale.ROOT)) > 0;
  }
}
