package org.resolutionanalytics.core.parse.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.core.parse.repair.FootnoteMarks.Note;

/**
 * Finds the numbers of a text that are the marks of its notes, each after that of the note before.
 */
final class NoteMatches {
  private NoteMatches() {}

  /** For each note the number that is its mark, if there is one. */
  static List<MarkCandidate> of(List<Note> notes, Map<Integer, List<MarkCandidate>> byValue) {
    List<MarkCandidate> marks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      int start = pageStart(notes, i);
      start = note.number() == 1 ? start : Math.max(from, start);
      int end = Math.max(start, pageEnd(notes, i));
      List<MarkCandidate> possible = within(byValue, note.number(), start, end);
      if (!possible.isEmpty()) {
        MarkCandidate mark = best(possible, note);
        marks.add(mark);
        from = mark.place();
      }
    }
    return marks;
  }

  /** Where the last note of the block before starts: the marks of a page lie after it. */
  private static int pageStart(List<Note> notes, int index) {
    int at = index;
    while (at >= 0 && notes.get(at).block() == notes.get(index).block()) {
      at--;
    }
    return at < 0 ? 0 : notes.get(at).start();
  }

  /** Where the next block of notes starts; a mark may have slipped to the page after its note. */
  private static int pageEnd(List<Note> notes, int index) {
    int at = index;
    while (at < notes.size() && notes.get(at).block() == notes.get(index).block()) {
      at++;
    }
    return at == notes.size() ? Integer.MAX_VALUE : notes.get(at).start();
  }

  /** The candidates with a value between two places. */
  private static List<MarkCandidate> within(
      Map<Integer, List<MarkCandidate>> byValue, int value, int start, int end) {
    List<MarkCandidate> candidates = byValue.getOrDefault(value, List.of());
    return candidates.subList(firstFrom(candidates, start), firstFrom(candidates, end));
  }

  private static int firstFrom(List<MarkCandidate> candidates, int place) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).place() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The first one above its note before a word that cannot be counted, preferably after a comma;
   * else the first.
   */
  private static MarkCandidate best(List<MarkCandidate> candidates, Note note) {
    List<MarkCandidate> likely =
        candidates.stream()
            .filter(c -> c.beforeFunctionWord() && c.place() < note.start())
            .toList();
    return likely.stream()
        .filter(c -> c.form() == MarkCandidate.Form.BEHIND_STOP)
        .findFirst()
        .or(() -> likely.stream().findFirst())
        .orElse(candidates.get(0));
  }
}
