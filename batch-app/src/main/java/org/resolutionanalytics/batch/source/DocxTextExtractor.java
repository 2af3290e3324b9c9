package org.resolutionanalytics.batch.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a Word document. Its classes, and POI's, are loaded with the first such file. */
final class DocxTextExtractor {

  /** The library's own limit on one part, in bytes. */
  private static final long MAX_PART = 64L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(MAX_PART);
  }

  private DocxTextExtractor() {}

  static Extraction extract(byte[] bytes, ExtractionBudget budget) throws IOException {
    ZipContents.requireSound(bytes, budget);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return new DocxText(document, budget).extraction();
    } catch (POIXMLException | OpenXML4JRuntimeException | IOException e) {
      if (!(e instanceof RejectedSourceException) && isOverLimit(e)) {
        throw expansion();
      }
      throw e;
    }
  }

  /** The library tells a bomb from damage by its message alone. */
  private static boolean isOverLimit(Throwable failure) {
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 10; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("zip bomb")
          || message.contains("entity")
          || message.contains("doctype")) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static RejectedSourceException expansion() {
    return new RejectedSourceException(
        RejectionReason.EXPANSION_LIMIT,
        "The file unfolds to far more than its size, or defines entities; it is not read.");
  }
}
