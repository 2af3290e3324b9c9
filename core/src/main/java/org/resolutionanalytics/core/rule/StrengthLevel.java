package org.resolutionanalytics.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level of the published scale of how strongly verbs ask.
 *
 * @param rank the higher, the stronger; 1 is the weakest
 * @param id the level's word: {@code requests}
 * @param verbs the dictionary forms of its verbs: {@code call upon}; one that asks only with a
 *     clause ends in {@code that}
 */
public record StrengthLevel(int rank, String id, List<String> verbs) {
  private static final Pattern LINE = Pattern.compile("(\\d{1,3}) (\\w+): (.+)");

  /** Copies the list. */
  public StrengthLevel {
    verbs = List.copyOf(verbs);
  }

  /** Reads {@code 12 decides: decide that, direct}. */
  public static StrengthLevel of(String line) {
    Matcher level = LINE.matcher(line);
    if (!level.matches()) {
      throw new IllegalArgumentException("expected a rank, a name, a colon and verbs");
    }
    return new StrengthLevel(
        Integer.parseInt(level.group(1)),
        level.group(2),
        Arrays.asList(level.group(3).split(", ", -1)));
  }
}
