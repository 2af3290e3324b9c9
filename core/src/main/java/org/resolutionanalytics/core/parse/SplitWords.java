package org.resolutionanalytics.core.parse;

import java.util.List;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds stray blanks inside words: "General Assembl y", "coerc ion". Two pieces are one word if the
 * document holds that word elsewhere and one of the pieces is nowhere else a word, or if one of the
 * pieces cannot be a word at all.
 */
final class SplitWords {
  private final WordEvidence evidence;

  SplitWords(WordEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Looks at the blank at {@code blank}, between two words.
   *
   * @param start where the word before it starts
   * @param end where the word after it ends
   */
  void find(CharSequence text, int start, int blank, int end, List<WordRepair> repairs) {
    int second = blank + 1;
    boolean more =
        end - second == 1
            && end < text.length()
            && (Characters.isHyphen(text.charAt(end)) || text.charAt(end) == '.');
    if (more || !Characters.isLower(text.charAt(second)) || end - start < 4) {
      return;
    }
    if (joins(text, start, blank, second, end)) {
      repairs.add(new WordRepair(RepairKind.SPLIT_WORD, blank, second, ""));
    }
  }

  private boolean joins(CharSequence text, int start, int firstEnd, int second, int end) {
    if (Characters.isUpper(text.charAt(firstEnd - 1)) && firstEnd - start > 1) {
      return false;
    }
    int joined = evidence.countJoined(text, start, firstEnd, second, end);
    boolean firstIsWord = isWord(text, start, firstEnd);
    boolean secondIsWord = isWord(text, second, end);
    if (joined > 0) {
      return !(firstIsWord && secondIsWord)
          && !isLittle(text, start, firstEnd, second, end)
          && !isLittle(text, second, end, start, firstEnd);
    }
    boolean endsWord =
        WordEvidence.isNoWord(text, second, end) && !WordEvidence.isEveryday(text, start, firstEnd);
    return endsWord
        || (isFragment(text, start, firstEnd) && !WordEvidence.isEveryday(text, second, end));
  }

  /** "a cross" is not "across": a short everyday word beside letters that may be a word. */
  private static boolean isLittle(CharSequence text, int start, int end, int other, int otherEnd) {
    return end - start <= 3
        && WordEvidence.isEveryday(text, start, end)
        && !WordEvidence.isNoWord(text, other, otherEnd);
  }

  private boolean isFragment(CharSequence text, int start, int end) {
    return end - start > 1
        && Characters.isLower(text.charAt(start))
        && WordEvidence.isNoWord(text, start, end);
  }

  private boolean isWord(CharSequence text, int start, int end) {
    return WordEvidence.isEveryday(text, start, end)
        || (evidence.count(text, start, end) > 1 && !WordEvidence.isNoWord(text, start, end));
  }
}
