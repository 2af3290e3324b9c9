package org.resolutionanalytics.core.parse.repair;

import java.util.List;
import java.util.Set;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.repair.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds compounds that lost their hyphen: "SecretaryGeneral", "seventyfifth", "longterm". A word is
 * one if it has a capital inside and the document writes it with a hyphen elsewhere, if it is a
 * number from twenty-one to ninety-nine, if the document writes it with a hyphen at least twice as
 * often, or if it ends in "based", "related" and the like and the rest is a word of the document.
 * Words that are written with and without a hyphen stay: "peacebuilding", "midterm".
 */
public final class LostHyphens {
  private static final int SHORTEST = 6;
  private final Vocabulary evidence;
  private final RepairWords words;

  LostHyphens(Vocabulary evidence, RepairWords words) {
    this.evidence = evidence;
    this.words = words;
  }

  /** Whether a word proves that the document lost hyphens. */
  boolean isProof(JoinedText paragraph, int word) {
    char[] text = paragraph.text();
    int start = paragraph.words().start(word);
    int end = paragraph.words().end(word);
    if (end - start < SHORTEST || isAddress(text, start)) {
      return false;
    }
    int capital = innerCapital(text, start, end);
    return capital > 0
        ? isCompound(text, start, capital, end, paragraph.words().hash(word))
        : afterTens(text, start, end) > 0;
  }

  /**
   * Whether a word probably lost its hyphen: it occurs once, and with a hyphen more often. One such
   * word may be the author's; several are a proof.
   */
  boolean isHint(JoinedText paragraph, int word) {
    int start = paragraph.words().start(word);
    int end = paragraph.words().end(word);
    long hash = paragraph.words().hash(word);
    return end - start >= SHORTEST
        && evidence.count(hash) == 1
        && evidence.countHyphened(hash) > 1
        && split(paragraph.text(), start, end, hash) > 0;
  }

  /** Adds a repair if a word lost its hyphen. */
  void find(JoinedText paragraph, int word, List<WordRepair> repairs) {
    int start = paragraph.words().start(word);
    int end = paragraph.words().end(word);
    int split =
        end - start < SHORTEST || isAddress(paragraph.text(), start)
            ? -1
            : split(paragraph.text(), start, end, paragraph.words().hash(word));
    if (split > 0) {
      repairs.add(new WordRepair(RepairKind.LOST_HYPHEN, split, split, "-"));
    }
  }

  /** Whether a word is a part of an address on the Internet. */
  private static boolean isAddress(char[] text, int start) {
    char before = start > 0 ? text[start - 1] : ' ';
    return before == '.' || before == '/' || before == '@';
  }

  private int split(char[] text, int start, int end, long hash) {
    int capital = innerCapital(text, start, end);
    if (capital > 0) {
      return isCompound(text, start, capital, end, hash) ? capital : -1;
    }
    int number = afterTens(text, start, end);
    if (number > 0) {
      return number;
    }
    int hyphened = evidence.countHyphened(hash);
    if (hyphened > 0 && evidence.count(hash) * 2 <= hyphened) {
      for (int i = start + 2; i < end - 1; i++) {
        if (evidence.countHyphened(text, start, i, end) > 0) {
          return isWrittenBothWays(text, start, i, end) ? -1 : i;
        }
      }
    }
    return evidence.count(hash) == 1 ? byParts(text, start, end) : -1;
  }

  private boolean isCompound(char[] text, int start, int capital, int end, long hash) {
    return evidence.countHyphened(hash) > 0
        || isOneOf(words.rules.secondWithHyphen(), text, capital, end)
        || isOneOf(words.rules.firstWithHyphen(), text, start, capital);
  }

  private boolean isWrittenBothWays(char[] text, int start, int split, int end) {
    return isOneOf(words.rules.openPrefixes(), text, start, split)
        || isOneOf(words.rules.openEnds(), text, split, end);
  }

  private static boolean isOneOf(Set<String> parts, char[] text, int start, int end) {
    for (String part : parts) {
      if (end - start == part.length() && startsWith(text, start, end, part)) {
        return true;
      }
    }
    return false;
  }

  /** Where the unit starts in "seventyfifth"; -1 in any other word. */
  private int afterTens(char[] text, int start, int end) {
    for (String ten : words.rules.tens()) {
      int split = start + ten.length();
      if (split < end
          && startsWith(text, start, end, ten)
          && words.afterTens.holds(WordCounts.hash(text, split, end), end - split)) {
        return split;
      }
    }
    return -1;
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
    for (String prefix : words.rules.prefixes()) {
      int rest = start + prefix.length();
      if (startsWith(text, start, end, prefix) && evidence.count(text, rest, end) > 0) {
        return rest;
      }
    }
    for (String part : words.rules.secondParts()) {
      int split = end - part.length();
      if (split - start >= 3
          && startsWith(text, split, end, part)
          && words.rules.closedPrefixes().stream().noneMatch(p -> startsWith(text, start, split, p))
          && (evidence.count(text, start, split) > 0
              || words.isEveryday(WordCounts.hash(text, start, split), split - start))) {
        return isWrittenBothWays(text, start, split, end) ? -1 : split;
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
