package org.resolutionanalytics.core.parse.repair;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.repair.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * Finds compounds that lost their hyphen: "SecretaryGeneral", "seventyfifth", "longterm". A word is
 * one if it has a capital inside and the document writes it with a hyphen elsewhere, if it is a
 * number from twenty-one to ninety-nine, if the document writes it with a hyphen at least twice as
 * often, or if it ends in "based", "related" and the like and the rest is a word of the document.
 * Words that are written with and without a hyphen stay: "peacebuilding", "midterm".
 */
public final class LostHyphens {
  private static final int SHORTEST = 6;
  private static final List<String> SECOND_PARTS =
      RuleFile.shipped("repair").ordered("second parts");
  private static final List<String> TENS = RuleFile.shipped("repair").ordered("tens");
  private static final WordList UNITS = WordList.of(RuleFile.shipped("repair").text("after tens"));

  /** Begin words that are written in both ways. */
  private static final List<String> OPEN_PREFIXES =
      RuleFile.shipped("repair").ordered("open prefixes");

  /** End words that are written in both ways. */
  private static final List<String> OPEN_ENDS = RuleFile.shipped("repair").ordered("open ends");

  private final Vocabulary evidence;

  LostHyphens(Vocabulary evidence) {
    this.evidence = evidence;
  }

  /** Whether a word proves that the document lost hyphens. */
  boolean isProof(Draft draft, int word) {
    char[] text = draft.text();
    int start = draft.words().start(word);
    int end = draft.words().end(word);
    if (end - start < SHORTEST || isAddress(text, start)) {
      return false;
    }
    int capital = innerCapital(text, start, end);
    return capital > 0
        ? isCompound(text, start, capital, end, draft.words().hash(word))
        : afterTens(text, start, end) > 0;
  }

  /**
   * Whether a word probably lost its hyphen: it occurs once, and with a hyphen more often. One such
   * word may be the author's; several are a proof.
   */
  boolean isHint(Draft draft, int word) {
    int start = draft.words().start(word);
    int end = draft.words().end(word);
    long hash = draft.words().hash(word);
    return end - start >= SHORTEST
        && evidence.count(hash) == 1
        && evidence.countHyphened(hash) > 1
        && split(draft.text(), start, end, hash) > 0;
  }

  /** Adds a repair if a word lost its hyphen. */
  void find(Draft draft, int word, List<WordRepair> repairs) {
    int start = draft.words().start(word);
    int end = draft.words().end(word);
    int split =
        end - start < SHORTEST || isAddress(draft.text(), start)
            ? -1
            : split(draft.text(), start, end, draft.words().hash(word));
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
        || (startsWith(text, capital, end, "general") && end - capital == "general".length())
        || (startsWith(text, start, capital, "inter") && capital - start == "inter".length());
  }

  private static boolean isWrittenBothWays(char[] text, int start, int split, int end) {
    for (String prefix : OPEN_PREFIXES) {
      if (split - start == prefix.length() && startsWith(text, start, split, prefix)) {
        return true;
      }
    }
    for (String last : OPEN_ENDS) {
      if (end - split == last.length() && startsWith(text, split, end, last)) {
        return true;
      }
    }
    return false;
  }

  /** Where the unit starts in "seventyfifth"; -1 in any other word. */
  private static int afterTens(char[] text, int start, int end) {
    for (String tens : TENS) {
      int split = start + tens.length();
      if (split < end
          && startsWith(text, start, end, tens)
          && UNITS.holds(WordCounts.hash(text, split, end), end - split)) {
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
              || Vocabulary.isEveryday(text, start, split))) {
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
