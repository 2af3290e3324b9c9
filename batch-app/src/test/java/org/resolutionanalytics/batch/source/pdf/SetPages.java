package org.resolutionanalytics.batch.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;

/** Pages that a test sets in type line by line, as narrow as those of the organization. */
final class SetPages {
  private static final float LEFT = 120;
  private static final float TOP = 700;
  private static final float SIZE = 10;
  private static final float LEADING = 12;
  private static final float NOTES = 130;

  private final PDType1Font regular = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
  private final List<List<Words>> pages = new ArrayList<>(List.of(new ArrayList<>()));
  private final Set<Integer> across = new HashSet<>();
  private float y = TOP;
  private float noteY = NOTES;
  private float end;

  private record Words(String text, float x, float y, float size, PDType1Font font) {}

  /** Paragraphs that show how the document is set. */
  void lead(boolean spaced) throws IOException {
    for (int i = 0; i < 3; i++) {
      line("Whereas the keepers of the harbour lights have kept watch at night, in", 24);
      line("storms and in calm weather, for the good of all the ships and ferries that", 0);
      line("call at ports,", 0);
      if (spaced) {
        space();
      }
    }
  }

  /** A line of text. */
  void line(String text, float indent) throws IOException {
    add(text, LEFT + indent, y, SIZE, regular);
    end = LEFT + indent + regular.getStringWidth(text) / 1000 * SIZE;
    y -= LEADING;
  }

  /** A heading. */
  void bold(String text) {
    add(text, LEFT, y, SIZE, bold);
    y -= LEADING;
  }

  /** A row of a table, or a number with a gap behind it. */
  void row(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      add(cells[i], LEFT + 140 * i, y, SIZE, regular);
    }
    y -= LEADING;
  }

  /** More space than between two lines. */
  void space() {
    y -= LEADING / 2;
  }

  /** A small raised number behind the last line. */
  void mark(String number) {
    add(number, end, y + LEADING + 4, 6, regular);
  }

  /** A line of a note at the foot of the page, below a rule. */
  void note(String number, String text) {
    if (noteY == NOTES) {
      add("__________________", LEFT - 20, NOTES + 14, 8, regular);
    }
    if (!number.isEmpty()) {
      add(number, LEFT, noteY + 3, 5, regular);
    }
    add(text, LEFT + 8, noteY, 8, regular);
    noteY -= LEADING;
  }

  /** Small print. */
  void small(String text, float height) {
    add(text, LEFT, height, 8, regular);
  }

  /** Text in a column to the right. */
  void beside(String text, float height) {
    add(text, LEFT + 220, height, SIZE, regular);
  }

  /** A figure in the middle of the page's foot. */
  void foot(String number) {
    add(number, 303, 40, SIZE, regular);
  }

  /** A running head as large as the text. */
  void head(String text) {
    add(text, LEFT, 750, SIZE, regular);
  }

  /** Starts the next page. */
  void page() {
    pages.add(new ArrayList<>());
    y = TOP;
    noteY = NOTES;
  }

  /** Starts the next page, wider than high. */
  void acrossPage() {
    page();
    across.add(pages.size() - 1);
    down(TOP - 180);
  }

  /** Goes on at a height. */
  void down(float height) {
    y = height;
  }

  private void add(String text, float x, float height, float size, PDType1Font font) {
    pages.get(pages.size() - 1).add(new Words(text, x, height, size, font));
  }

  /** What is read from the pages. */
  Extraction extraction() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages.size(); i++) {
        float longSide = PDRectangle.LETTER.getHeight();
        PDRectangle wide = new PDRectangle(longSide, PDRectangle.LETTER.getWidth());
        PDPage sheet = new PDPage(across.contains(i) ? wide : PDRectangle.LETTER);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          for (Words words : pages.get(i)) {
            content.beginText();
            content.setFont(words.font(), words.size());
            content.newLineAtOffset(words.x(), words.y());
            content.showText(words.text());
            content.endText();
          }
        }
      }
      document.save(out);
      return PdfTextExtractor.extract(out.toByteArray(), new ExtractionBudget(1 << 20));
    }
  }
}
