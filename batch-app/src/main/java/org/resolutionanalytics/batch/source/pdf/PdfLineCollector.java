package org.resolutionanalytics.batch.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;

/** Collects the lines that PDFBox finds, with sizes and positions. Serves one document. */
final class PdfLineCollector extends PDFTextStripper {
  /** A blank that takes less than this share of the size cannot be seen. */
  private static final float UNSEEN = 0.08f;

  private final ExtractionBudget budget;
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfPiece> line = new ArrayList<>();
  private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
  private boolean gap;

  /** A collector that sorts characters by their places, or takes them in the file's order. */
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
    float width = upright ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    pages.add(new PdfPage(width, height, lines));
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
    List<TextPosition> seen = withoutUnseenBlanks(positions);
    int from = 0;
    for (int i = 1; i <= seen.size(); i++) {
      if (i == seen.size() || isPieceEnd(seen, i)) {
        List<TextPosition> piece = seen.subList(from, i);
        add(piece.size() == positions.size() ? text : textOf(piece), piece);
        from = i;
      }
    }
  }

  private static List<TextPosition> withoutUnseenBlanks(List<TextPosition> positions) {
    return IntStream.range(0, positions.size())
        .filter(i -> !isUnseenBlank(positions, i))
        .mapToObj(positions::get)
        .toList();
  }

  /** Files may write a blank and step back over it: the page shows "well-being". */
  private static boolean isUnseenBlank(List<TextPosition> positions, int at) {
    TextPosition position = positions.get(at);
    if (at + 1 == positions.size() || !position.getUnicode().equals(" ")) {
      return false;
    }
    float width = positions.get(at + 1).getXDirAdj() - position.getXDirAdj();
    return width >= 0 && width < UNSEEN * Math.abs(position.getFontSizeInPt());
  }

  @Override
  protected void writeWordSeparator() {
    gap = true;
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void add(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    TextPosition last = first;
    boolean visible = false;
    boolean bold = true;
    for (TextPosition position : positions) {
      if (!PdfPiece.isBlank(position.getUnicode())) {
        first = visible ? first : position;
        last = position;
        visible = true;
        bold &= isBold(position.getFont());
      }
    }
    line.add(
        new PdfPiece(
            text,
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            Math.abs(first.getFontSizeInPt()),
            visible && bold,
            gap));
    gap = false;
  }

  private boolean isBold(PDFont font) {
    return boldFonts.computeIfAbsent(
        font, f -> f.getName() != null && f.getName().toLowerCase(Locale.ROOT).contains("bold"));
  }

  private void endLine() {
    if (line.stream().anyMatch(piece -> !piece.isBlank())) {
      lines.add(new PdfLine(line));
    }
    line.clear();
    gap = false;
  }

  private static String textOf(List<TextPosition> positions) {
    return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
  }

  /** Whether the size or baseline changes, or a wide gap comes before a position. */
  private static boolean isPieceEnd(List<TextPosition> positions, int at) {
    TextPosition a = positions.get(at - 1);
    TextPosition b = positions.get(at);
    float size = Math.max(Math.abs(a.getFontSizeInPt()), Math.abs(b.getFontSizeInPt()));
    float end = a.getXDirAdj() + (PdfPiece.isBlank(a.getUnicode()) ? 0 : a.getWidthDirAdj());
    return Math.abs(Math.abs(a.getFontSizeInPt()) - Math.abs(b.getFontSizeInPt())) > 0.05f * size
        || Math.abs(a.getYDirAdj() - b.getYDirAdj()) > 0.05f * size
        || b.getXDirAdj() - end > PdfLine.COLUMN_GAP * size;
  }
}
