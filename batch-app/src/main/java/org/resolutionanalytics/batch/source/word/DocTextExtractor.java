package org.resolutionanalytics.batch.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/** The text of a Word document in the binary formats: Word 97 to 2003, and Word 6 and 95. */
public final class DocTextExtractor {

  private static final String MAIN = "WordDocument";
  private static final int WORD = 0xA5EC;
  private static final int WORD_6 = 0xA5DC;

  /** The start of the main part, of any version ([MS-DOC] 2.5.2): wIdent and the flags. */
  private static final int HEAD = 12;

  private static final int FLAGS = 11;
  private static final int ENCRYPTED = 1;

  private DocTextExtractor() {}

  /** Reads a file; one that Word opens without asking for its password is opened like that. */
  public static Extraction extract(byte[] bytes, ExtractionBudget budget) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      boolean encrypted = isEncrypted(file);
      try (HWPFDocument document = new HWPFDocument(file)) {
        return new DocText(document, budget).extraction();
      } catch (IOException | RuntimeException e) {
        // What the library cannot decrypt may look damaged to it; it decrypts no old format.
        if (encrypted && !(e instanceof RejectedSourceException)) {
          throw RejectionReason.ENCRYPTED.because(
              "The Word file is protected by a password; save it without one.");
        }
        if (e instanceof OldWordFileFormatException) {
          return old(file, budget);
        }
        throw e;
      }
    }
  }

  /** Whether the main part, which must be that of a Word document, says that it is encrypted. */
  private static boolean isEncrypted(POIFSFileSystem file) throws IOException {
    try (InputStream main = file.createDocumentInputStream(MAIN)) {
      byte[] head = Arrays.copyOf(main.readNBytes(HEAD), HEAD);
      int mark = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort() & 0xFFFF;
      if (mark != WORD && mark != WORD_6) {
        throw RejectionReason.BROKEN.because(
            "The file's main part is not that of a Word document.");
      }
      return (head[FLAGS] & ENCRYPTED) != 0;
    }
  }

  /** Word 6 and 95: the library knows their paragraphs, but neither numbers nor notes. */
  private static Extraction old(POIFSFileSystem file, ExtractionBudget budget) throws IOException {
    ParagraphText out = new ParagraphText();
    try (HWPFOldDocument document = new HWPFOldDocument(file)) {
      Range body = document.getRange();
      for (int i = 0; i < body.numParagraphs(); i++) {
        String words = DocText.readable(Range.stripFields(body.getParagraph(i).text()));
        budget.take(words.length());
        if (!words.isEmpty()) {
          out.add(words, Role.TEXT);
        }
      }
    }
    return out.extraction();
  }
}
