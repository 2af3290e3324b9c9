package org.resolutionanalytics.core.parse.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.core.text.Numerals;

/**
 * The letter or roman numeral alone on a line that heads a part of a resolution: {@code A}, {@code
 * II}. Each part has an opening line of its own.
 */
public final class PartLabels {
  private static final int LONGEST = 6;

  private PartLabels() {}

  /** The label that a line consists of. */
  public static Optional<String> in(Line line) {
    if (line.isBlank() || line.length() > LONGEST || !Characters.isUpper(line.first())) {
      return Optional.empty();
    }
    String s = line.string();
    String bare = s.endsWith(".") ? s.substring(0, s.length() - 1) : s;
    boolean letter = bare.length() == 1;
    boolean roman =
        bare.equals(bare.toUpperCase(Locale.ROOT))
            && Numerals.roman(bare.toLowerCase(Locale.ROOT)) > 0;
    return letter || roman ? Optional.of(bare) : Optional.empty();
  }

  /** The index of the last label among the lines; -1 if there is none. */
  public static int last(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (in(lines.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
