package org.resolutionanalytics.core.parse.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.resolutionanalytics.core.parse.repair.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * The repairs of a document's words, and the marks of notes among them. Words are repaired only in
 * text that came as wrapped lines, and only for a kind of {@link Damage} that it provably has.
 */
public final class WordRepairs {
  private final Damage damage;
  private final boolean lines;
  private final SplitWords split;
  private final LostHyphens hyphens;
  private final LineHyphens lineHyphens;
  private final FootnoteMarks footnotes;

  /**
   * Repairs for one document.
   *
   * @param paragraphs all its paragraphs
   * @param notes its notes
   * @param wrapped whether its paragraphs came as wrapped lines
   * @param words what is known of the language
   */
  public WordRepairs(
      List<JoinedText> paragraphs,
      List<FootnoteMarks.Note> notes,
      boolean wrapped,
      RepairWords words) {
    Vocabulary evidence = Vocabulary.of(wrapped ? paragraphs : List.of(), words);
    lines = wrapped;
    split = new SplitWords(evidence, words);
    hyphens = new LostHyphens(evidence, words);
    damage = wrapped ? Damage.of(paragraphs, split, hyphens) : Damage.NONE;
    lineHyphens = new LineHyphens(evidence, words);
    footnotes = new FootnoteMarks(paragraphs, notes, wrapped, words);
  }

  /** The repairs of a paragraph, in order and disjoint. */
  public List<WordRepair> find(JoinedText paragraph) {
    List<WordRepair> marks = footnotes.in(paragraph);
    if (damage.isNone() && (!lines || paragraph.lineHyphens().isEmpty())) {
      return marks;
    }
    List<WordRepair> repairs = new ArrayList<>();
    JoinedWords words = paragraph.words();
    boolean rest = false;
    for (int word = 0; word < words.size(); word++) {
      if (!rest && damage.lostHyphens()) {
        hyphens.find(paragraph, word, repairs);
      }
      rest = cutAtLineEnd(paragraph, word, repairs) || joinsNext(paragraph, word, rest, repairs);
    }
    return merged(marks, repairs);
  }

  /** Whether the next word is the rest of this one; what is a rest itself has no other rest. */
  private boolean joinsNext(
      JoinedText paragraph, int word, boolean rest, List<WordRepair> repairs) {
    return !rest
        && damage.splitWords()
        && word + 1 < paragraph.words().size()
        && split.find(paragraph, word, repairs);
  }

  /** Whether a word went on in the next line after a hyphen that has been taken out. */
  private boolean cutAtLineEnd(JoinedText paragraph, int word, List<WordRepair> repairs) {
    int end = paragraph.words().end(word);
    if (Collections.binarySearch(paragraph.lineHyphens(), end) < 0) {
      return false;
    }
    lineHyphens.find(paragraph.text(), end, repairs);
    WordRepair last = repairs.isEmpty() ? null : repairs.get(repairs.size() - 1);
    return last != null && last.kind() == RepairKind.LINE_HYPHEN && last.start() == end;
  }

  /** Both lists are in order and do not overlap: marks are figures, repairs are letters. */
  private static List<WordRepair> merged(List<WordRepair> marks, List<WordRepair> repairs) {
    if (!marks.isEmpty()) {
      repairs.addAll(marks);
      repairs.sort(Comparator.comparingInt(WordRepair::start));
    }
    return repairs;
  }
}
