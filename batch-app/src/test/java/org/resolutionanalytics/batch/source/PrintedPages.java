package org.resolutionanalytics.batch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets a resolution in type: several pages, each with its head, foot and footnotes. */
final class PrintedPages {
  private static final float LEFT = 120;
  private static final float TOP = 720;

  /** So little that the text goes over three pages. */
  private static final float BOTTOM = 420;

  private static final float SIZE = 10;
  private static final float LEADING = 12;
  private static final int WIDTH = 62;

  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private final PDDocument document = new PDDocument();
  private final List<String> notes = new ArrayList<>();
  private PDPageContentStream content;
  private int page;
  private int note;
  private float y;

  PrintedPages(List<OneResolution.Paragraph> paragraphs) throws IOException {
    content = newPage();
    for (OneResolution.Paragraph paragraph : paragraphs) {
      paragraph(paragraph);
    }
    endPage();
  }

  byte[] bytes() throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage();
    document.addPage(sheet);
    page++;
    y = TOP;
    content = new PDPageContentStream(document, sheet);
    if (page > 1) {
      write("A/RES/91/7", page % 2 == 0 ? 60 : 480, 760, SIZE);
      write("Harbour pilots and safe passage", 220, 760, 8);
    }
    write("36-04711", 60, 40, 6);
    write(page + "/3", 530, 40, 8);
    return content;
  }

  private void endPage() throws IOException {
    if (!notes.isEmpty()) {
      write("__________________", LEFT - 20, 120, 8);
    }
    float at = 106;
    for (String text : notes) {
      String number = text.substring(0, text.indexOf(' '));
      write(number, LEFT, at + 3, 5);
      write(text.substring(number.length() + 1), LEFT + 8, at, 8);
      at -= 10;
    }
    notes.clear();
    content.close();
  }

  private void paragraph(OneResolution.Paragraph paragraph) throws IOException {
    String printed = paragraph.printed();
    float left = LEFT + 24;
    StringBuilder line = new StringBuilder();
    for (String word : printed.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH) {
        line(line.toString(), left);
        line.setLength(0);
        left = LEFT;
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    float end = line(line.toString(), left);
    if (!paragraph.footnote().isEmpty()) {
      note++;
      write(Integer.toString(note), end, y + LEADING + 4, 6);
      notes.add(note + " " + paragraph.footnote());
    }
    y -= 6;
  }

  /** Writes a line, on the next page if there is no room; returns where it ends. */
  private float line(String text, float left) throws IOException {
    if (y < BOTTOM) {
      endPage();
      content = newPage();
    }
    write(text, left, y, SIZE);
    y -= LEADING;
    return left + font.getStringWidth(text) / 1000 * SIZE;
  }

  private void write(String text, float x, float height, float size) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, height);
    content.showText(text);
    content.endText();
  }
}
