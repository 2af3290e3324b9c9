package org.resolutionanalytics.batch.message;

import java.util.List;
import java.util.Locale;

/** Parts of sentences for people. */
public final class Phrases {
  private static final int MOST_NAMES = 5;

  private Phrases() {}

  /** A number with its noun: {@code 1 file}, {@code 1,117 files}. */
  public static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** The first names of a list, and how many more there are: {@code a, b, c, d, e and 2 more}. */
  public static String firstOf(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
