package org.resolutionanalytics.core.parse.repair;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.repair.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds hyphens that only cut a word at a line's end: "govern-" and "ment". The hyphen goes if the
 * document writes the word in one piece elsewhere, and not more often with the hyphen, or if what
 * follows is the mere end of a word, or if both make a word that nearly every resolution has. It
 * stays in "Secretary-" and "General", "socio-" and "economic", and wherever nothing is known.
 */
public final class LineHyphens {
  private static final int SHORTEST_START = 2;

  private final Vocabulary evidence;
  private final RepairWords words;

  LineHyphens(Vocabulary evidence, RepairWords words) {
    this.evidence = evidence;
    this.words = words;
  }

  /**
   * Looks at a hyphen that ended a line.
   *
   * @param hyphen its offset, between letters
   */
  void find(char[] text, int hyphen, List<WordRepair> repairs) {
    int start = hyphen;
    while (start > 0 && Characters.isLetter(text[start - 1])) {
      start--;
    }
    int second = hyphen + 1;
    int end = second;
    while (end < text.length && Characters.isLetter(text[end])) {
      end++;
    }
    boolean compound = start > 0 && Characters.isHyphen(text[start - 1]);
    boolean more = end < text.length && Characters.isHyphen(text[end]);
    if (hyphen - start >= SHORTEST_START
        && end > second
        && !compound
        && !more
        && Characters.isLower(text[second])
        && onlyCuts(text, start, hyphen, second, end)) {
      repairs.add(new WordRepair(RepairKind.LINE_HYPHEN, hyphen, second, ""));
    }
  }

  private boolean onlyCuts(char[] text, int start, int hyphen, int second, int end) {
    int joined = evidence.countJoined(WordCounts.hash(text, start, hyphen), text, second, end);
    int elsewhere = evidence.countCompound(text, start, hyphen, second, end) - 1;
    if (joined > 0) {
      return joined >= elsewhere;
    }
    // "co-operation" is as good as "cooperation", but "in par-ticular" is no compound.
    boolean common =
        hyphen - start > SHORTEST_START
            && words.isCommon(
                WordCounts.hash(WordCounts.hash(text, start, hyphen), text, second, end));
    return elsewhere <= 0
        && (common || words.isNoWord(WordCounts.hash(text, second, end), text, second, end));
  }
}
