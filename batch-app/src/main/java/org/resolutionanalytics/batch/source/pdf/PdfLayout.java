package org.resolutionanalytics.batch.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.pdf.PdfBreaks.Break;
import org.resolutionanalytics.batch.source.pdf.PdfMeasures.Style;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/**
 * From the lines of pages to paragraphs. A line of the page is a line of the text; a page ends with
 * a form feed where a paragraph goes on. A blank line separates two paragraphs. Running heads and
 * feet are left out. Notes follow after the last page, below a rule, and their marks are taken out
 * of the text. Where the pages do not show what a paragraph is, the text is lines alone.
 */
final class PdfLayout {
  private final PdfMeasures measures;
  private final PdfFootnotes footnotes;
  private final List<PdfPage> bodies = new ArrayList<>();
  private final ParagraphText out = new ParagraphText();

  /** The measures of the page that the last line is from. */
  private PdfMeasures here;

  PdfLayout(List<PdfPage> pages) {
    PdfMeasures measured = PdfMeasures.of(pages);
    footnotes = new PdfFootnotes(measured);
    PdfFurniture furniture = new PdfFurniture(pages, measured);
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      List<PdfLine> lines = furniture.without(page, i);
      bodies.add(page.with(footnotes.withoutNotes(lines, i == 0)));
    }
    measures = measured.withStyleOf(bodies);
    here = measures;
  }

  /** The whole text. */
  Extraction extraction() {
    List<PdfLine> paragraph = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean pageStart = false;
    for (PdfPage body : bodies) {
      PdfMeasures there = measures.on(body);
      for (PdfLine line : body.lines()) {
        if (!paragraph.isEmpty()) {
          Break found = breakBefore(line, paragraph, pageStart, there);
          if (found != Break.NONE) {
            add(paragraph, words, found);
          } else {
            words.append(pageStart ? '\f' : '\n');
          }
        }
        paragraph.add(line);
        words.append(words(line));
        here = there;
        pageStart = false;
      }
      pageStart = true;
    }
    if (!paragraph.isEmpty()) {
      add(paragraph, words, Break.PARAGRAPH);
    }
    addNotes();
    return measures.style() == Style.UNKNOWN ? out.lines() : out.printed();
  }

  private String words(PdfLine line) {
    return line.text(measures.ownBlanks(), footnotes::areMarks);
  }

  private Break breakBefore(
      PdfLine line, List<PdfLine> paragraph, boolean pageStart, PdfMeasures there) {
    PdfBreaks breaks = new PdfBreaks(here);
    PdfLine last = paragraph.get(paragraph.size() - 1);
    float margin = paragraph.size() > 1 ? last.x() : here.left();
    return pageStart ? breaks.overPage(last, line, margin, there) : breaks.onPage(last, line);
  }

  /** Adds a paragraph and starts the next one. */
  private void add(List<PdfLine> paragraph, StringBuilder words, Break end) {
    Role role = role(paragraph);
    if (end == Break.PARAGRAPH) {
      out.add(words.toString(), role);
    } else {
      out.addLine(words.toString(), role);
    }
    paragraph.clear();
    words.setLength(0);
  }

  private Role role(List<PdfLine> paragraph) {
    if (isTable(paragraph)) {
      return Role.ROW;
    }
    boolean heading =
        !measures.bold()
            && paragraph.stream().allMatch(PdfLine::isBold)
            && !words(paragraph.get(paragraph.size() - 1)).endsWith(".");
    return heading ? Role.HEADING : Role.TEXT;
  }

  /** Rows of a table; a row's words may take several lines, of which the last has the figures. */
  private boolean isTable(List<PdfLine> paragraph) {
    for (int i = 1; i < paragraph.size(); i++) {
      PdfLine line = paragraph.get(i - 1);
      if (!line.isRow() && !here.endsEarly(line, paragraph.get(i))) {
        return false;
      }
    }
    return paragraph.get(paragraph.size() - 1).isRow();
  }

  private void addNotes() {
    out.addNotes(
        footnotes.notes().stream()
            .map(
                note ->
                    note.stream()
                        .map(line -> line.text(measures.ownBlanks()))
                        .collect(Collectors.joining("\n")))
            .toList());
  }
}
