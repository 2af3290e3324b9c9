package org.resolutionanalytics.batch.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the notes off the foot of pages. A page's notes start below its rule, if all that is there
 * in its column is small print or belongs to a note with a number, or at small print below the text
 * that starts with a mark. They go on to the end of the page or column. What is below a rule
 * without a mark goes on with the last page's note.
 */
final class PdfFootnotes {
  /** What a note starts with in some older texts: "3/", "*". */
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}(?=/)|\\*");

  /** A column of text is at least as wide, in points, however short the rule above its notes. */
  private static final float NARROWEST_COLUMN = 100f;

  private final PdfMeasures measures;
  private final Set<String> marks = new HashSet<>();
  private final List<List<PdfLine>> notes = new ArrayList<>();

  PdfFootnotes(PdfMeasures measures) {
    this.measures = measures;
  }

  /** The notes so far, each with its lines. */
  List<List<PdfLine>> notes() {
    return notes;
  }

  /** Whether raised figures are the marks of notes: "3", "3, 4". */
  boolean areMarks(String figures) {
    List<String> all =
        Arrays.stream(figures.split("[,\\s]+", -1)).filter(mark -> !mark.isEmpty()).toList();
    return !all.isEmpty() && marks.containsAll(all);
  }

  /** The lines of a page that are text; the rest is kept as notes. */
  List<PdfLine> withoutNotes(List<PdfLine> lines, boolean first) {
    int start = firstNote(lines, first);
    List<PdfLine> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean below =
          start < lines.size()
              && line.y() >= lines.get(start).y() - 1
              && !isTextBeside(line, lines.get(start));
      if (!below) {
        text.add(line);
      } else if (!line.isRule()) {
        add(line);
      }
    }
    return text;
  }

  /** The index at which the notes of a page start; the number of lines if none does. */
  private int firstNote(List<PdfLine> lines, boolean first) {
    float textEnd = 0;
    for (PdfLine line : lines) {
      if (!measures.isSmall(line) && !line.isRule()) {
        textEnd = Math.max(textEnd, line.y());
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean marked = !line.leadingMark().isEmpty() || line.text(true).startsWith("*");
      boolean below = line.y() > textEnd && measures.isSmall(line);
      if (line.isRule() ? isAboveNotes(lines, i, first) : marked && below) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * Whether all that is below a rule in its column is small print or belongs to a note with a
   * number. On the first page, the rule below the masthead has most of the text below it.
   */
  private boolean isAboveNotes(List<PdfLine> lines, int at, boolean first) {
    PdfLine rule = lines.get(at);
    boolean numbered = false;
    int above = 0;
    int below = 0;
    for (PdfLine line : lines) {
      boolean large = !line.isRule() && !measures.isSmall(line);
      if (line.y() <= rule.y()) {
        above += large ? 1 : 0;
      } else if (large && isTextBeside(line, rule)) {
        below++;
      } else if (large) {
        numbered |= !number(line).isEmpty();
        if (!numbered) {
          return false;
        }
        below++;
      }
    }
    return !first || below <= above;
  }

  /** Whether a line is text of another column than the one in which notes start. */
  private boolean isTextBeside(PdfLine line, PdfLine start) {
    boolean beside =
        line.end() < start.x() || line.x() > Math.max(start.end(), start.x() + NARROWEST_COLUMN);
    return beside && !line.isRule() && !measures.isSmall(line) && number(line).isEmpty();
  }

  private void add(PdfLine line) {
    String number = number(line);
    if (!number.isEmpty() || notes.isEmpty()) {
      notes.add(new ArrayList<>());
    }
    notes.get(notes.size() - 1).add(line);
    if (!line.leadingMark().isEmpty()) {
      marks.add(line.leadingMark());
    }
  }

  /** What a note starts with: a raised mark, an asterisk, or "3/". */
  private static String number(PdfLine line) {
    if (!line.leadingMark().isEmpty()) {
      return line.leadingMark();
    }
    Matcher number = NUMBER.matcher(line.text(true));
    return number.lookingAt() ? number.group() : "";
  }
}
