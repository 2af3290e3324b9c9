package org.resolutionanalytics.core.parse.repair;

import java.util.List;

/**
 * What kinds of damage a document's words provably have: kinds that occur in it at least once in a
 * form that clean text cannot have. Words are repaired only for such a kind.
 *
 * @param splitWords stray blanks inside words: "Assembl y" beside "Assembly"
 * @param lostHyphens hyphens lost inside words: "SecretaryGeneral", "seventyfifth"
 */
public record Damage(boolean splitWords, boolean lostHyphens) {
  /** So many words that probably are split prove that words are. */
  private static final int HINTS = 2;

  /** Of a text that has none, or whose lines are not wrapped. */
  static final Damage NONE = new Damage(false, false);

  boolean isNone() {
    return !splitWords && !lostHyphens;
  }

  /** Looks for proofs in a document's paragraphs. */
  static Damage of(List<JoinedText> paragraphs, SplitWords split, LostHyphens hyphens) {
    boolean splitFound = false;
    int splitHints = 0;
    int hyphenHints = 0;
    boolean hyphenFound = false;
    for (JoinedText paragraph : paragraphs) {
      JoinedWords words = paragraph.words();
      for (int word = 0; word < words.size(); word++) {
        if (!splitFound && word > 0) {
          splitHints += split.isHint(paragraph, word - 1) ? 1 : 0;
          splitFound = splitHints >= HINTS || split.isProof(paragraph, word - 1);
        }
        if (!hyphenFound) {
          hyphenHints += hyphens.isHint(paragraph, word) ? 1 : 0;
          hyphenFound = hyphenHints >= HINTS || hyphens.isProof(paragraph, word);
        }
      }
      if (splitFound && hyphenFound) {
        break;
      }
    }
    return new Damage(splitFound, hyphenFound);
  }
}
