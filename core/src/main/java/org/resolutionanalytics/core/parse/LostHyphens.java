package org.resolutionanalytics.core.parse;

import java.util.List;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds compounds that lost their hyphen at a line's end: "SecretaryGeneral", "longterm". A word is
 * one if the document writes it with a hyphen elsewhere at least twice as often, if a capital
 * stands inside and it ends in "General" or starts with "Inter", or if it starts with "non" or ends
 * in "based", "related" and the like, and the rest is a word of the document.
 */
final class LostHyphens {
  private static final int SHORTEST = 6;
  private static final String[] SECOND_PARTS = {
    "based", "related", "oriented", "informed", "affiliated", "driven", "building", "sharing",
    "level", "term", "sensitive", "responsive", "general", "effective", "quality", "seeking"
  };

  private final WordEvidence evidence;

  LostHyphens(WordEvidence evidence) {
    this.evidence = evidence;
  }

  /** Looks at the word from {@code start} to {@code end}, which has a hash. */
  void find(char[] text, int start, int end, long hash, List<WordRepair> repairs) {
    int split = end - start < SHORTEST ? -1 : split(text, start, end, hash);
    if (split > 0) {
      repairs.add(new WordRepair(RepairKind.LOST_HYPHEN, split, split, "-"));
    }
  }

  private int split(char[] text, int start, int end, long hash) {
    int capital = innerCapital(text, start, end);
    if (capital > 0) {
      boolean known =
          evidence.countHyphened(hash) > 0
              || startsWith(text, capital, end, "general")
              || startsWith(text, start, capital, "inter");
      return known ? capital : -1;
    }
    int hyphened = evidence.countHyphened(hash);
    if (hyphened > 0 && evidence.count(hash) * 2 <= hyphened) {
      for (int i = start + 2; i < end - 1; i++) {
        if (evidence.countHyphened(text, start, i, end) > 0) {
          return i;
        }
      }
    }
    return evidence.count(hash) == 1 ? byParts(text, start, end) : -1;
  }

  private static int innerCapital(char[] text, int start, int end) {
    for (int i = start + 3; i < end - 2; i++) {
      if (Characters.isUpper(text[i])) {
        boolean between = Characters.isLower(text[i - 1]) && Characters.isLower(text[i + 1]);
        return between ? i : -1;
      }
    }
    return -1;
  }

  private int byParts(char[] text, int start, int end) {
    if (startsWith(text, start, end, "non") && evidence.count(text, start + 3, end) > 0) {
      return start + 3;
    }
    for (String part : SECOND_PARTS) {
      int split = end - part.length();
      if (split - start >= 3
          && startsWith(text, split, end, part)
          && !startsWith(text, start, split, "inter")
          && !startsWith(text, start, split, "multi")
          && (evidence.count(text, start, split) > 0
              || WordEvidence.isEveryday(text, start, split))) {
        return split;
      }
    }
    return -1;
  }

  private static boolean startsWith(char[] text, int start, int end, String part) {
    if (end - start < part.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if ((text[start + i] | 32) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
