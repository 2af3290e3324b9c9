package org.resolutionanalytics.core.parse.repair;

import org.resolutionanalytics.core.parse.line.Characters;

/**
 * Letters that can be no word but only the end or the start of one, by the rules of spelling:
 * "ation", "rnal", "ssembly"; "repr", "impl". Small letters alone are looked at; what has capitals
 * may be a name.
 */
final class Fragments {
  private final RepairWords words;

  Fragments(RepairWords words) {
    this.words = words;
  }

  /** Whether letters can only be the end of a word. */
  boolean isEnd(char[] text, int start, int end, long hash) {
    return Characters.isLower(text[start])
        && (words.isNoWord(hash, text, start, end) || hasNoOnset(text, start, end))
        && !words.isEveryday(hash, end - start);
  }

  /** Whether letters can only be the start of a word. */
  boolean isStart(char[] text, int start, int end, long hash) {
    return end - start > 1
        && Characters.isLower(text[start])
        && (hasNoVowel(text, start, end) || hasNoCoda(text, start, end))
        && !words.isEveryday(hash, end - start);
  }

  /** Whether letters end with a vowel that hardly any word ends with: "huma", "mainta". */
  boolean endsLikeFewWords(char[] text, int start, int end, long hash) {
    char last = text[end - 1];
    boolean usual = end - start > 3 && words.rules.usualEnds().contains(twoLetters(text, end - 2));
    return words.rules.rareLastVowels().indexOf(last) >= 0
        && !usual
        && !words.vowelEnds.holds(hash, end - start);
  }

  private boolean hasNoOnset(char[] text, int start, int end) {
    if (end - start < 2 || words.isVowel(text[start]) || words.isVowel(text[start + 1])) {
      return false;
    }
    return !words.rules.onsets().contains(twoLetters(text, start));
  }

  private boolean hasNoCoda(char[] text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    char last = text[end - 1];
    char before = text[end - 2];
    if (words.rules.neverLast().indexOf(last) >= 0
        || (words.rules.lastInShortWords().indexOf(last) >= 0 && end - start > 3)) {
      return true;
    }
    return words.rules.lastAfterVowels().indexOf(last) >= 0
        && !words.isVowel(before)
        && before != last
        && words.rules.beforeThese().indexOf(before) < 0
        && before != '\'';
  }

  private boolean hasNoVowel(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.isVowel(text[i]) || Characters.isUpper(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static String twoLetters(char[] text, int start) {
    return String.valueOf(text, start, 2);
  }
}
