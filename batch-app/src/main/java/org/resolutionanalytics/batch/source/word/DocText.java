package org.resolutionanalytics.batch.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.HeadingStyles;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.extract.RaisedFigures;

/**
 * Writes the body of a Word document in the binary format as {@link DocxText} writes the newer one:
 * a line per paragraph with its list number, a line per row of a table, notes below a rule.
 *
 * <p>The characters with a meaning of their own are those of [MS-DOC] 2.4.1 and 2.8.25.
 */
final class DocText {
  private static final char NOTE = 0x02;
  private static final char CELL = 0x07;
  private static final char FIELD = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;

  /** [MS-DOC] 2.6.1, sprmCIss. */
  private static final short SUPERSCRIPT = 1;

  private final HWPFDocument document;
  private final ExtractionBudget budget;
  private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
  private final ParagraphText out = new ParagraphText();
  private final List<String> notes = new ArrayList<>();
  private final int noteCount;

  /** The open fields: whether their instruction is being read, which is not shown. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  DocText(HWPFDocument document, ExtractionBudget budget) {
    this.document = document;
    this.budget = budget;
    this.noteCount =
        document.getFootnotes().getNotesCount() + document.getEndnotes().getNotesCount();
  }

  Extraction extraction() {
    Range body = document.getRange();
    for (int i = 0; i < body.numParagraphs(); i++) {
      paragraph(body.getParagraph(i));
    }
    out.endRow();
    out.addNotes(notes);
    return out.extraction();
  }

  private void paragraph(Paragraph paragraph) {
    String label = label(paragraph);
    String words = words(paragraph);
    budget.take(label.length() + words.length());
    if (!paragraph.isInTable()) {
      out.endRow();
      if (!words.isEmpty()) {
        out.add(label, words, isHeading(paragraph));
      }
      return;
    }
    if (!words.isEmpty()) {
      out.addToCell(ParagraphText.numbered(label, words));
    }
    if (paragraph.isTableRowEnd()) {
      out.endRow();
    } else if (paragraph.text().indexOf(CELL) >= 0) {
      out.endCell();
    }
  }

  private String label(Paragraph paragraph) {
    return paragraph.isInList()
        ? Objects.requireNonNullElse(
                AbstractWordUtils.getBulletText(
                    numbering, paragraph.getList(), (char) paragraph.getIlvl()),
                "")
            .strip()
        : "";
  }

  private boolean isHeading(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style != null && style.getName() != null && HeadingStyles.isHeading(style.getName());
  }

  private String words(Range paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean shown = !run.isVanished() && !run.isMarkedDeleted();
      String letters = run.text();
      if (run.getSubSuperScriptIndex() == SUPERSCRIPT
          && RaisedFigures.citeNotes(letters, text, noteCount)) {
        continue;
      }
      for (int at = 0; at < letters.length(); at++) {
        letter(letters.charAt(at), run.getStartOffset() + at, shown, text);
      }
    }
    return readable(text.toString());
  }

  private void letter(char letter, int offset, boolean shown, StringBuilder text) {
    switch (letter) {
      case FIELD -> fields.push(true);
      case FIELD_RESULT -> {
        if (fields.poll() != null) {
          fields.push(false);
        }
      }
      case FIELD_END -> fields.poll();
      case NOTE -> {
        note(document.getFootnotes(), document.getFootnoteRange(), offset);
        note(document.getEndnotes(), document.getEndnoteRange(), offset);
      }
      default -> {
        if (shown && !fields.contains(true)) {
          text.append(letter);
        }
      }
    }
  }

  private void note(Notes of, Range texts, int anchor) {
    int index = of.getNoteIndexByAnchorPosition(anchor);
    if (index >= 0) {
      int start = texts.getStartOffset();
      Range note =
          new Range(
              start + of.getNoteTextStartOffset(index),
              start + of.getNoteTextEndOffset(index),
              document);
      notes.add((notes.size() + 1) + " " + words(note).replace('\n', ' '));
    }
  }

  /** Text without the characters that only Word knows. */
  static String readable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0x1E) {
        out.append('-');
      } else if (c == 0x0B || c == '\r') {
        out.append('\n');
      } else if (c >= ' ' || c == '\t') {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
