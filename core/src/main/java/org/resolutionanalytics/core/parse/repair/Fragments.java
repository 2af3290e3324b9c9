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
    boolean science = end - start > 3 && last == 'a' && text[end - 2] == 'i';
    return (last == 'a' || last == 'i' || last == 'o' || last == 'u')
        && !science
        && !words.vowelEnds.holds(hash, end - start);
  }

  private boolean hasNoOnset(char[] text, int start, int end) {
    if (end - start < 2 || isVowel(text[start]) || isVowel(text[start + 1])) {
      return false;
    }
    return !words.rules.onsets().contains(String.valueOf(text, start, 2));
  }

  private static boolean hasNoCoda(char[] text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    char last = text[end - 1];
    char before = text[end - 2];
    if (last == 'j' || last == 'q' || (last == 'v' && end - start > 3)) {
      return true;
    }
    boolean liquid = last == 'l' || last == 'r';
    return liquid && !isVowel(before) && before != 'r' && before != last && before != '\'';
  }

  private static boolean hasNoVowel(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isVowel(text[i]) || Characters.isUpper(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVowel(char c) {
    return c >= 128 || "aeiouy".indexOf(c) >= 0;
  }
}
