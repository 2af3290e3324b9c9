package org.resolutionanalytics.batch.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.source.extract.ZipContents;

/** The text of a Word document. Its classes, and POI's, are loaded with the first such file. */
public final class DocxTextExtractor {

  /** The library's own limit on one part, in bytes. */
  private static final long MAX_PART = 64L << 20;

  /** The library distinguishes a bomb from damage by its message alone. */
  private static final Pattern OVER_LIMIT = Pattern.compile("(?i)zip bomb|entity|doctype");

  static {
    ZipSecureFile.setMaxEntrySize(MAX_PART);
  }

  private DocxTextExtractor() {}

  public static Extraction extract(byte[] bytes, ExtractionBudget budget) throws IOException {
    ZipContents.requireIntact(bytes, budget);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return new DocxText(document, budget).extraction();
    } catch (POIXMLException | OpenXML4JRuntimeException | IOException e) {
      if (isOverLimit(e)) {
        throw RejectionReason.EXPANSION_LIMIT.because(
            "The file decompresses to far more than its size, or defines entities; it was not read.");
      }
      throw e;
    }
  }

  private static boolean isOverLimit(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (OVER_LIMIT.matcher(String.valueOf(t.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }
}
