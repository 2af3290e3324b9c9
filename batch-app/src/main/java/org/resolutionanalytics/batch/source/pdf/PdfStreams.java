package org.resolutionanalytics.batch.source.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/**
 * Decompresses the text of pages once before it is read. The library skips a damaged place as if
 * nothing were missing, and decompresses whatever a stream holds: here the first is a broken file,
 * the second one over the limit.
 */
final class PdfStreams {
  /** The content of all pages, decompressed; a page of text takes about 30 KB. */
  private static final long MAX_BYTES = 64L << 20;

  private PdfStreams() {}

  static void requireIntact(PDDocument document, ExtractionBudget budget) throws IOException {
    long left = MAX_BYTES;
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      Iterator<PDStream> streams = page.getContentStreams();
      while (streams.hasNext()) {
        COSStream stream = streams.next().getCOSObject();
        if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
          left -= decompressedSize(stream, left, number);
          budget.requireTime();
        }
      }
    }
    if (number != document.getNumberOfPages()) {
      throw RejectionReason.BROKEN.because(
          "The PDF says that it has %s pages, and holds %s; fetch it again."
              .formatted(document.getNumberOfPages(), number));
    }
  }

  private static long decompressedSize(COSStream stream, long limit, int page) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream in = new InflaterInputStream(stream.createRawInputStream(), inflater)) {
      long size = in.skip(limit + 1);
      if (size > limit) {
        throw RejectionReason.EXPANSION_LIMIT.because(
            "The pages of the PDF decompress to more than %s MB.".formatted(MAX_BYTES >> 20));
      }
      if (inflater.needsDictionary()) {
        throw new ZipException("asks for a dictionary");
      }
      return size;
    } catch (ZipException | EOFException e) {
      throw RejectionReason.BROKEN.because(
          "The text of page %s is damaged; fetch the PDF again.".formatted(page));
    } finally {
      inflater.end();
    }
  }
}
