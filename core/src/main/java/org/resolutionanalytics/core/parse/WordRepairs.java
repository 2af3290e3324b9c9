package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.Collections;
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
    DraftWords words = draft.words();
    List<WordRepair> repairs = new ArrayList<>();
    int wordStart = -1;
    int wordEnd = -1;
    long wordHash = 0;
    int gapStart = 0;
    for (int word = 0; word < words.size(); word++) {
      int at = words.start(word);
      int end = words.end(word);
      long hash = words.hash(word);
      between(draft, gapStart, at, repairs);
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
      gapStart = end;
    }
    between(draft, gapStart, text.length, repairs);
    return repairs;
  }

  /** What stands between two words: figures, and hyphens that ended a line. */
  private void between(Draft draft, int start, int next, List<WordRepair> repairs) {
    char[] text = draft.text();
    int at = start;
    while (at < next) {
      int end = at + 1;
      if (Characters.isDigit(text[at])) {
        while (end < next && Characters.isDigit(text[end])) {
          end++;
        }
        footnotes.find(draft, at, end, repairs);
      } else if (Characters.isHyphen(text[at]) && isLineHyphen(draft, at)) {
        lineHyphens.find(text, at, repairs);
      }
      at = end;
    }
  }

  private static boolean isLineHyphen(Draft draft, int at) {
    return Collections.binarySearch(draft.lineHyphens(), at) >= 0;
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
