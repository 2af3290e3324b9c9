package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * Finds what is broken inside a document's words. Takes its paragraphs in the order of the text.
 */
final class WordRepairs {
  private final SplitWords split;
  private final LostHyphens hyphens;
  private final LineHyphens lineHyphens;
  private final FootnoteMarks footnotes;

  /**
   * Repairs for one document.
   *
   * @param drafts all its paragraphs
   * @param footnoteNumbers the numbers of the footnotes at the foot of its pages
   */
  WordRepairs(List<Draft> drafts, Set<Integer> footnoteNumbers) {
    WordEvidence evidence = WordEvidence.of(drafts);
    split = new SplitWords(evidence);
    hyphens = new LostHyphens(evidence);
    lineHyphens = new LineHyphens(evidence);
    footnotes = new FootnoteMarks(footnoteNumbers);
  }

  /** The repairs of the next paragraph, in order and disjoint. */
  List<WordRepair> find(Draft draft) {
    char[] text = draft.text();
    List<WordRepair> repairs = new ArrayList<>();
    int n = text.length;
    int at = 0;
    int wordStart = -1;
    int wordEnd = -1;
    long wordHash = 0;
    int lineEnd = 0;
    List<Integer> lineEnds = draft.lineHyphens();
    while (at < n) {
      char c = text[at];
      int end = at + 1;
      if (Characters.isLetter(c)) {
        while (end < n && Characters.isLetter(text[end])) {
          end++;
        }
        long hash = WordCounts.hash(text, at, end);
        if (wordStart >= 0 && wordEnd == at - 1 && text[wordEnd] == ' ') {
          split.find(text, wordStart, wordEnd, wordHash, end, hash, repairs);
        }
        boolean rest = isRest(repairs, at);
        if (!rest) {
          hyphens.find(text, at, end, hash, repairs);
        }
        wordHash = hash;
        wordStart = rest || (at > 0 && !startsWord(text[at - 1])) ? -1 : at;
        wordEnd = end;
      } else if (Characters.isDigit(c)) {
        while (end < n && Characters.isDigit(text[end])) {
          end++;
        }
        footnotes.find(draft, at, end, repairs);
      } else if (lineEnd < lineEnds.size() && lineEnds.get(lineEnd) == at) {
        lineHyphens.find(text, at, repairs);
        lineEnd++;
      }
      at = end;
    }
    return repairs;
  }

  /** Whether letters are the rest of a word whose hyphen has just been taken out. */
  private static boolean isRest(List<WordRepair> repairs, int at) {
    if (repairs.isEmpty()) {
      return false;
    }
    WordRepair last = repairs.get(repairs.size() - 1);
    return last.kind() == RepairKind.LINE_HYPHEN && last.end() == at;
  }

  /** Whether a word can start after this character: not after a digit or an apostrophe. */
  private static boolean startsWord(char before) {
    return !Characters.isDigit(before) && before != '\'' && before != '\u2019';
  }
}
