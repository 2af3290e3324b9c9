package org.resolutionanalytics.batch.source.extract;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.resolutionanalytics.core.text.SourceSpan;

/** Collects a document's paragraphs and the text that they make, with blank lines between them. */
public final class ParagraphText {
  private final StringBuilder text = new StringBuilder();
  private final List<SourceParagraph> paragraphs = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private List<String> cell = new ArrayList<>();

  /** Adds a paragraph and a blank line. */
  public void add(String words, Role role) {
    addLine(words, role);
    text.append('\n');
  }

  /** Adds a paragraph and a blank line; one with a number before its words is no heading. */
  public void add(String number, String words, boolean heading) {
    Role role = heading && number.isEmpty() ? Role.HEADING : Role.TEXT;
    add(numbered(number, words), role);
  }

  /** Words after their number, if they have one. */
  public static String numbered(String number, String words) {
    return number.isEmpty() ? words : number + " " + words;
  }

  /** Adds a paragraph on the next line. */
  public void addLine(String words, Role role) {
    int start = text.length();
    text.append(words);
    paragraphs.add(new SourceParagraph(new SourceSpan(start, text.length()), role));
    text.append('\n');
  }

  /** Adds a line of running text on the next line. */
  public void addLine(String words) {
    addLine(words, Role.TEXT);
  }

  /** Adds a table's row on one line or, where a cell has several paragraphs, as paragraphs. */
  public void addRow(List<List<String>> cells) {
    if (cells.stream().anyMatch(cell -> cell.size() > 1)) {
      cells.forEach(cell -> cell.forEach(words -> add(words, Role.TEXT)));
    } else if (!cells.isEmpty()) {
      add(String.join("\t", cells.stream().map(cell -> cell.get(0)).toList()), Role.TEXT);
    }
  }

  /** Adds a paragraph to the cell of a table that {@link #endCell} ends. */
  public void addToCell(String words) {
    cell.add(words);
  }

  /** Ends a cell; one without words is left out. */
  public void endCell() {
    if (!cell.isEmpty()) {
      cells.add(cell);
      cell = new ArrayList<>();
    }
  }

  /** Ends a row, and adds its cells. */
  public void endRow() {
    endCell();
    addRow(cells);
    cells.clear();
  }

  /** Adds notes, each of which starts with its number, below a rule. */
  public void addNotes(List<String> notes) {
    if (!notes.isEmpty()) {
      addLine("_______________");
    }
    notes.forEach(note -> addLine(note, Role.NOTE));
  }

  /** What was collected, of a format that knows its paragraphs. */
  public Extraction extraction() {
    return new Extraction(text.toString(), paragraphs, false, 0);
  }

  /** What was collected from the lines of pages. */
  public Extraction printed() {
    return new Extraction(text.toString(), paragraphs, true, 0);
  }

  /** The lines alone of what was collected. */
  public Extraction lines() {
    return Extraction.ofLines(text.toString(), 0);
  }
}
