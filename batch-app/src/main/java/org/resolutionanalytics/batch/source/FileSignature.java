package org.resolutionanalytics.batch.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.source.text.TextDecoder;

/**
 * What a file is by its content; its ending says nothing.
 *
 * <p>Signatures: PDF by {@code %PDF-} within the first 1,024 bytes (ISO 32000-1, Annex H), Office
 * Open XML and OpenDocument by the ZIP signature and their parts' names, old Word files by the
 * compound file signature ([MS-CFB] 2.2), RTF and WordPerfect by their first bytes, HTML and Akoma
 * Ntoso by their first element. A file without a signature is taken for text; {@link TextDecoder}
 * has the last word on it.
 */
final class FileSignature {
  private static final int HEAD = 1024;

  /** Where the signature of a tar file is (POSIX.1-2017, pax). */
  private static final int TAR_SIGNATURE = 257;

  /** The header of a compound file, and the places of two of its fields. */
  private static final int COMPOUND_HEADER = 512;

  private static final int SECTOR_SHIFT = 0x1E;
  private static final int DIRECTORY_SECTOR = 0x30;

  /** The document type or an element; comments and an XML declaration may precede. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)([\\x00-\\x20\\uFEFF]++|<!(?=--).*?-->|<\\?xml[^>]*>)*+"
              + "<(!doctype html|html|head|body|title|meta)");

  /** Its root element, whatever declarations and comments precede. */
  private static final Pattern AKOMA_NTOSO =
      Pattern.compile(
          "(?s)[\\s\\uFEFF]*+(?:<[?!](?:(?!<\\w).)*+)*+<(?:[\\w.-]+:)?akomaNtoso[\\s>]");

  /** Kinds that are known and not read: signature in ISO-8859-1, name with its article. */
  private record Foreign(String signature, String name) {}

  private static final List<Foreign> FOREIGN =
      List.of(
          new Foreign("\u0089PNG\r\n", "a picture (PNG)"),
          new Foreign("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
          new Foreign("GIF8", "a picture (GIF)"),
          new Foreign("II*\0", "a picture (TIFF)"),
          new Foreign("MM\0*", "a picture (TIFF)"),
          new Foreign("%!PS", "a PostScript file (make a PDF of it)"),
          new Foreign(
              "\u001F\u008B",
              "an archive (gzip); one of several files must end in .tar.gz or .tgz"),
          new Foreign("BZh", "an archive (bzip2)"),
          new Foreign("7z\u00BC\u00AF'\u001C", "an archive (7-Zip)"),
          new Foreign("Rar!\u001A\u0007", "an archive (RAR)"),
          new Foreign("\u00FD7zXZ\0", "an archive (xz)"),
          new Foreign("(\u00B5/\u00FD", "an archive (Zstandard)"),
          new Foreign("\u007FELF", "a program"),
          new Foreign("MZ\u0090\0", "a program"),
          new Foreign("SQLite format 3\0", "a database (SQLite)"),
          new Foreign("H:2,", "a database (H2)"),
          new Foreign("PAR1", "a table (Parquet)"));

  private FileSignature() {}

  /** The format of a file, of those that are read. */
  static SourceFormat formatOf(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    String head = new String(start, StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return SourceFormat.PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return inZip(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return inCompoundFile(bytes);
    }
    if (head.startsWith("{\\rtf")) {
      return SourceFormat.RTF;
    }
    if (head.startsWith("\u00FFWPC") && head.startsWith("\u0001\n", 8)) {
      return SourceFormat.WORDPERFECT;
    }
    if (head.startsWith("ustar", TAR_SIGNATURE)) {
      throw RejectionReason.UNSUPPORTED_TYPE.because(
          "The file is an archive (tar); its name must end in .tar.");
    }
    for (Foreign foreign : FOREIGN) {
      if (head.startsWith(foreign.signature())) {
        throw RejectionReason.UNSUPPORTED_TYPE.because("The file is " + foreign.name() + ".");
      }
    }
    String text = new String(start, TextDecoder.encodingOf(start));
    if (AKOMA_NTOSO.matcher(text).lookingAt()) {
      return SourceFormat.AKOMA_NTOSO;
    }
    return HTML.matcher(text).lookingAt() ? SourceFormat.HTML : SourceFormat.TEXT;
  }

  /** Whether a file is a ZIP or gzip file, whole or damaged. */
  static boolean isPacked(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2), StandardCharsets.ISO_8859_1);
    return head.equals("PK") || head.equals("\u001F\u008B");
  }

  private static SourceFormat inZip(String content) {
    if (content.contains("word/document")) {
      return SourceFormat.DOCX;
    }
    if (content.contains("xl/workbook")) {
      throw RejectionReason.UNSUPPORTED_TYPE.because(
          "The file is a spreadsheet (Excel); name the column of its texts with --text-column.");
    }
    if (content.contains("ppt/presentation")) {
      throw RejectionReason.UNSUPPORTED_TYPE.because("The file is a presentation (PowerPoint).");
    }
    String start = content.substring(0, Math.min(content.length(), HEAD));
    if (start.contains("mimetype") && start.contains("application/vnd.oasis.opendocument.text")) {
      return SourceFormat.OPEN_DOCUMENT;
    }
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
      throw RejectionReason.UNSUPPORTED_TYPE.because(
          "The file is an OpenDocument spreadsheet, presentation or drawing.");
    }
    if (content.contains("mimetypeapplication/epub+zip")) {
      throw RejectionReason.UNSUPPORTED_TYPE.because("The file is an e-book (EPUB).");
    }
    throw RejectionReason.UNSUPPORTED_TYPE.because(
        "The file is an archive (ZIP) inside another, or its name does not end in .zip; unpack or rename it.");
  }

  private static SourceFormat inCompoundFile(byte[] bytes) {
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    // A protected .docx is an encrypted package inside a compound file ([MS-OFFCRYPTO] 2.3.4.4).
    if (content.contains(wide("EncryptedPackage"))) {
      throw RejectionReason.ENCRYPTED.because(
          "The Office file is protected by a password; save it without one.");
    }
    if (content.contains(wide("WordDocument"))) {
      return SourceFormat.DOC;
    }
    if (isCutBeforeDirectory(bytes)) {
      throw RejectionReason.BROKEN.because(
          "The Office file is cut short: its directory is missing; fetch it again.");
    }
    throw RejectionReason.UNSUPPORTED_TYPE.because(
        "The file is an Office file in the old format, but not a Word document.");
  }

  /** Whether the first sector of a compound file's directory is not all there ([MS-CFB] 2.2). */
  private static boolean isCutBeforeDirectory(byte[] bytes) {
    if (bytes.length < COMPOUND_HEADER) {
      return true;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long sector = header.getInt(DIRECTORY_SECTOR) & 0xFFFF_FFFFL;
    return (sector + 2) << (header.getShort(SECTOR_SHIFT) & 15) > bytes.length;
  }

  /** The name of a part of a compound file, whose characters take two bytes. */
  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
