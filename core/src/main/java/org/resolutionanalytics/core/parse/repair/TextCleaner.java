package org.resolutionanalytics.core.parse.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolutionanalytics.core.resolution.Repair;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.text.SourceSpan;

/** Makes a paragraph's final text out of its joined lines and the changes to its words. */
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
   * A change to the words of a paragraph: the characters from {@code start} to {@code end} give way
   * to {@code replacement}.
   */
  record WordRepair(RepairKind kind, int start, int end, String replacement) {}

  /** Applies changes that are in order and disjoint. */
  public static CleanText apply(JoinedText paragraph, List<WordRepair> changes) {
    if (changes.isEmpty() && paragraph.edits().isEmpty()) {
      return new CleanText(String.valueOf(paragraph.text()), List.of());
    }
    StringBuilder out = new StringBuilder(paragraph.text().length);
    List<Repair> repairs = new ArrayList<>(paragraph.edits().size() + changes.size());
    int done = 0;
    int edit = 0;
    for (WordRepair change : changes) {
      edit = copy(paragraph, edit, done, change.start(), out, repairs);
      while (edit < paragraph.edits().size()
          && paragraph.edits().get(edit).start() < change.end()) {
        edit++;
      }
      SourceSpan span = paragraph.span(change.start(), change.end());
      repairs.add(
          new Repair(
              change.kind(), out.length(), span, paragraph.slice(span), change.replacement()));
      out.append(change.replacement());
      done = change.end();
    }
    copy(paragraph, edit, done, paragraph.text().length, out, repairs);
    repairs.sort(Comparator.comparingInt(Repair::offset).thenComparing(Repair::source));
    return new CleanText(out.toString(), repairs);
  }

  private static int copy(
      JoinedText paragraph,
      int firstEdit,
      int start,
      int end,
      StringBuilder out,
      List<Repair> repairs) {
    int edit = firstEdit;
    while (edit < paragraph.edits().size() && isBefore(paragraph.edits().get(edit), end)) {
      JoinedText.Edit e = paragraph.edits().get(edit++);
      String replacement = String.valueOf(paragraph.text(), e.start(), e.end() - e.start());
      repairs.add(
          new Repair(
              e.kind(),
              out.length() + e.start() - start,
              e.span(),
              paragraph.slice(e.span()),
              replacement));
    }
    out.append(paragraph.text(), start, end - start);
    return edit;
  }

  /** A deletion right at {@code end} lies before it: its characters were there in the source. */
  private static boolean isBefore(JoinedText.Edit edit, int end) {
    return edit.start() < end || (edit.start() == end && edit.end() == end);
  }
}
