package org.resolutionanalytics.batch.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** The text of a PDF. Its classes, and PDFBox's, are loaded with the first such file. */
public final class PdfTextExtractor {
  /** The end mark is in the last bytes (ISO 32000-1, Annex H); some writers add a little. */
  private static final int TAIL = 2048;

  static {
    PdfFonts.install();
  }

  private PdfTextExtractor() {}

  public static Extraction extract(byte[] bytes, ExtractionBudget budget) throws IOException {
    requireEnd(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfStreams.requireIntact(document, budget);
      List<PdfPage> pages = new PdfLineCollector(budget, false).collect(document);
      if (isOutOfOrder(pages)) {
        pages = new PdfLineCollector(budget.renewed(), true).collect(document);
      }
      return laidOut(pages);
    } catch (InvalidPasswordException e) {
      throw RejectionReason.ENCRYPTED.because(
          "The PDF opens only with a password; save it without one.");
    }
  }

  /** The pages are read by now: what fails here is this program's fault, not the file's. */
  static Extraction laidOut(List<PdfPage> pages) {
    try {
      return new PdfLayout(pages).extraction();
    } catch (RuntimeException e) {
      throw RejectionReason.ANALYSIS_FAILED.because(
          "The pages could not be laid out as text, which is a fault of this program; save the PDF"
              + " as .docx or .txt to use it.");
    }
  }

  /** The library reads what is left of a file that was cut; nobody would see what is missing. */
  private static void requireEnd(byte[] bytes) {
    int start = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw RejectionReason.BROKEN.because(
          "The PDF is cut short: its end is missing; fetch it again.");
    }
  }

  /**
   * A file's own order is the order of reading in nearly all that word processors write; columns
   * keep their text. Where lines jump upwards again and again, it is not.
   */
  private static boolean isOutOfOrder(List<PdfPage> pages) {
    int lines = 0;
    int jumps = 0;
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        lines++;
        PdfLine line = page.lines().get(i);
        jumps += line.y() < page.lines().get(i - 1).y() - line.size() ? 1 : 0;
      }
    }
    return jumps > 6 * pages.size() && jumps * 5 > lines;
  }
}
