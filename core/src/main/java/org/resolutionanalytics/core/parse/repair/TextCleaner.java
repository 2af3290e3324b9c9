package org.resolutionanalytics.core.parse.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolutionanalytics.core.resolution.Repair;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.text.SourceSpan;

/** Makes a paragraph's final text out of its draft and the changes to its words. */
public final class TextCleaner {
  private TextCleaner() {}

  /**
   * A text and what was changed to get it.
   *
   * @param text the words
   * @param repairs the changes, by offset
   */
  public record CleanText(String text, List<Repair> repairs) {}

  /**
   * A change to the words of a draft: the characters from {@code start} to {@code end} give way to
   * {@code replacement}.
   */
  record WordRepair(RepairKind kind, int start, int end, String replacement) {}

  /** Applies changes that are in order and disjoint. */
  public static CleanText apply(Draft draft, List<WordRepair> changes) {
    if (changes.isEmpty() && draft.edits().isEmpty()) {
      return new CleanText(String.valueOf(draft.text()), List.of());
    }
    StringBuilder out = new StringBuilder(draft.text().length);
    List<Repair> repairs = new ArrayList<>(draft.edits().size() + changes.size());
    int done = 0;
    int edit = 0;
    for (WordRepair change : changes) {
      edit = copy(draft, edit, done, change.start(), out, repairs);
      while (edit < draft.edits().size() && draft.edits().get(edit).start() < change.end()) {
        edit++;
      }
      SourceSpan span = draft.span(change.start(), change.end());
      repairs.add(
          new Repair(change.kind(), out.length(), span, draft.slice(span), change.replacement()));
      out.append(change.replacement());
      done = change.end();
    }
    copy(draft, edit, done, draft.text().length, out, repairs);
    repairs.sort(Comparator.comparingInt(Repair::offset).thenComparing(Repair::source));
    return new CleanText(out.toString(), repairs);
  }

  private static int copy(
      Draft draft, int firstEdit, int start, int end, StringBuilder out, List<Repair> repairs) {
    int edit = firstEdit;
    while (edit < draft.edits().size() && isBefore(draft.edits().get(edit), end)) {
      Draft.Edit e = draft.edits().get(edit++);
      String replacement = String.valueOf(draft.text(), e.start(), e.end() - e.start());
      repairs.add(
          new Repair(
              e.kind(),
              out.length() + e.start() - start,
              e.span(),
              draft.slice(e.span()),
              replacement));
    }
    out.append(draft.text(), start, end - start);
    return edit;
  }

  /** A deletion right at {@code end} lies before it: its characters were there in the source. */
  private static boolean isBefore(Draft.Edit edit, int end) {
    return edit.start() < end || (edit.start() == end && edit.end() == end);
  }
}
