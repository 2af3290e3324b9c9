package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks through the compressed text of pages before it is read. The library goes on behind a
 * damaged place as if nothing were missing, and unfolds whatever a stream holds: here the first is
 * a broken file, the second one over the limit.
 */
final class PdfStreams {
  /** What all pages' content may unfold to; a page of text takes about 30 KB. */
  private static final long MAX_UNFOLDED = 64L << 20;

  private PdfStreams() {}

  static void requireSound(PDDocument document, ExtractionBudget budget) throws IOException {
    byte[] packed = new byte[8192];
    byte[] unfolded = new byte[32768];
    long total = 0;
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      Iterator<PDStream> streams = page.getContentStreams();
      while (streams.hasNext()) {
        PDStream stream = streams.next();
        if (COSName.FLATE_DECODE.equals(stream.getCOSObject().getFilters())) {
          try (InputStream in = stream.getCOSObject().createRawInputStream()) {
            total += unfold(in, packed, unfolded, MAX_UNFOLDED - total, budget);
          } catch (DataFormatException e) {
            throw new RejectedSourceException(
                RejectionReason.BROKEN,
                "The text of page %d is damaged; fetch the PDF again.".formatted(number));
          }
        }
      }
    }
    if (number != document.getNumberOfPages()) {
      throw new RejectedSourceException(
          RejectionReason.BROKEN,
          "The PDF says that it has %d pages, and holds %d; fetch it again."
              .formatted(document.getNumberOfPages(), number));
    }
  }

  private static long unfold(
      InputStream in, byte[] packed, byte[] unfolded, long limit, ExtractionBudget budget)
      throws IOException, DataFormatException {
    Inflater inflater = new Inflater();
    try {
      long total = 0;
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int read = in.read(packed);
          if (read < 0) {
            throw new DataFormatException("ends early");
          }
          inflater.setInput(packed, 0, read);
        }
        total += inflater.inflate(unfolded);
        if (inflater.needsDictionary()) {
          throw new DataFormatException("asks for a dictionary");
        }
        if (total > limit) {
          throw new RejectedSourceException(
              RejectionReason.EXPANSION_LIMIT,
              "The pages of the PDF unfold to more than %d MB.".formatted(MAX_UNFOLDED >> 20));
        }
        budget.requireTime();
      }
      return total;
    } finally {
      inflater.end();
    }
  }
}
