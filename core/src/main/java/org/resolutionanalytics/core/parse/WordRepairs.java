package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;

/**
 * Finds what is broken inside a document's words. Takes its paragraphs in the order of the text.
 */
final class WordRepairs {
  private final SplitWords split;
  private final LostHyphens hyphens;
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
    footnotes = new FootnoteMarks(footnoteNumbers);
  }

  /** The repairs of the next paragraph, in order and disjoint. */
  List<WordRepair> find(Draft draft) {
    CharSequence text = draft.text();
    List<WordRepair> repairs = new ArrayList<>();
    int n = text.length();
    int at = 0;
    int wordStart = -1;
    int wordEnd = -1;
    while (at < n) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Characters.isLetter(c)) {
        while (end < n && Characters.isLetter(text.charAt(end))) {
          end++;
        }
        if (wordStart >= 0 && wordEnd == at - 1 && text.charAt(wordEnd) == ' ') {
          split.find(text, wordStart, wordEnd, end, repairs);
        }
        hyphens.find(text, at, end, repairs);
        wordStart = at > 0 && !startsWord(text.charAt(at - 1)) ? -1 : at;
        wordEnd = end;
      } else if (Characters.isDigit(c)) {
        while (end < n && Characters.isDigit(text.charAt(end))) {
          end++;
        }
        footnotes.find(draft, at, end, repairs);
      }
      at = end;
    }
    return repairs;
  }

  /** Whether a word can start after this character: not after a digit or an apostrophe. */
  private static boolean startsWord(char before) {
    return !Characters.isDigit(before) && before != '\'' && before != '\u2019';
  }
}
