package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines that PDFBox finds, with sizes and positions. Serves one document. */
final class PdfLineCollector extends PDFTextStripper {
  private final ExtractionBudget budget;
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfPiece> line = new ArrayList<>();
  private boolean gap;

  /**
   * A collector.
   *
   * @param byPosition whether characters are sorted by where they stand, or taken in the order in
   *     which the file has them
   */
  PdfLineCollector(ExtractionBudget budget, boolean byPosition) {
    this.budget = budget;
    setSortByPosition(byPosition);
    setShouldSeparateByBeads(false);
  }

  /** The pages of a document that have any content. */
  List<PdfPage> collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return List.copyOf(pages);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    boolean upright = page.getRotation() % 180 == 0;
    float height = upright ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    pages.add(new PdfPage(height, lines));
    lines.clear();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.requireTime();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    budget.take(text.length());
    int from = 0;
    for (int i = 1; i <= positions.size(); i++) {
      if (i == positions.size() || differ(positions.get(i - 1), positions.get(i))) {
        boolean whole = from == 0 && i == positions.size();
        add(whole ? text : textOf(positions, from, i), positions.get(from), positions.get(i - 1));
        from = i;
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    gap = true;
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void add(String text, TextPosition first, TextPosition last) {
    float end = last.getXDirAdj() + last.getWidthDirAdj();
    float size = Math.abs(first.getFontSizeInPt());
    line.add(new PdfPiece(text, first.getXDirAdj(), end, first.getYDirAdj(), size, gap));
    gap = false;
  }

  private void endLine() {
    if (line.stream().anyMatch(piece -> !piece.isBlank())) {
      lines.add(new PdfLine(line));
    }
    line.clear();
    gap = false;
  }

  private static String textOf(List<TextPosition> positions, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (TextPosition position : positions.subList(from, to)) {
      text.append(position.getUnicode());
    }
    return text.toString();
  }

  private static boolean differ(TextPosition a, TextPosition b) {
    float size = Math.max(Math.abs(a.getFontSizeInPt()), Math.abs(b.getFontSizeInPt()));
    return Math.abs(Math.abs(a.getFontSizeInPt()) - Math.abs(b.getFontSizeInPt())) > 0.05f * size
        || Math.abs(a.getYDirAdj() - b.getYDirAdj()) > 0.05f * size;
  }
}
