package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads files of all kinds that resolutions come in. Whatever a file holds, reading it ends in a
 * text or in a rejection, within the limit of size; it never throws because of a file. Time and
 * memory are the caller's to limit: a library may loop or eat memory, and is interrupted by the
 * thread's interruption. Immutable; one instance serves all threads.
 */
public final class SourceReader {
  private final SourceLimits limits;

  /** A reader that keeps these limits. */
  public SourceReader(SourceLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Whether a file of an input folder counts as a document. Hidden files and folders, locks of word
   * processors, and what a run itself writes (CSV, JSON, workbook, database) do not; everything
   * else does, so that a file of a wrong kind shows up as rejected instead of being passed over.
   *
   * @param relative the file's path below the input folder
   */
  public static boolean isCandidate(Path relative) {
    return DocumentFiles.isCandidate(relative);
  }

  /**
   * Whether the files of a folder inside an input folder may be documents: unless it, or one above
   * it, is hidden, or a lock of a word processor. Its ending says nothing.
   *
   * @param relative the folder's path below the input folder
   */
  public static boolean isCandidateFolder(Path relative) {
    return DocumentFiles.isCandidateFolder(relative);
  }

  /**
   * Whether a file of an input folder is a table or data (CSV, JSON) that a run did not write: it
   * is not read, but reported.
   *
   * @param folder the input folder
   * @param relative the file's path below it
   */
  public static boolean isPassedOver(Path folder, Path relative) {
    return DocumentFiles.isPassedOver(folder, relative);
  }

  /** Whether the file of that path is a table or data, which is not read. */
  public static boolean isTable(String path) {
    return DocumentFiles.isTable(path);
  }

  /** Reads one file. */
  public SourceReading read(Path file) {
    byte[] bytes;
    try {
      bytes = bytesOf(file);
    } catch (RejectedSourceException e) {
      return rejected(e, "");
    }
    String sha256 = DigestUtils.sha256Hex(bytes);
    try {
      SourceFormat format = FileSignature.formatOf(bytes);
      Extraction extraction = extract(format, bytes);
      if (format == SourceFormat.TEXT && MarkdownText.isMarkdown(file)) {
        extraction = MarkdownText.plain(extraction);
      }
      requireUsable(extraction, format);
      return new SourceReading.Accepted(
          extraction.document(DocumentName.of(DocumentFiles.lastName(file), "")),
          format,
          extraction.encoding(),
          extraction.warnings(),
          sha256);
    } catch (RejectedSourceException e) {
      return rejected(e, sha256);
    }
  }

  private Extraction extract(SourceFormat format, byte[] bytes) throws RejectedSourceException {
    return switch (format) {
      case TEXT -> decoded(bytes);
      case PDF -> extracted(() -> PdfTextExtractor.extract(bytes, budget()));
      case DOCX -> extracted(() -> DocxTextExtractor.extract(bytes, budget()));
      case HTML -> extracted(() -> HtmlTextExtractor.extract(bytes, budget()));
    };
  }

  /** No encoding takes more than four bytes for a character: too many need not be decoded. */
  private Extraction decoded(byte[] bytes) throws RejectedSourceException {
    if (bytes.length / 4 > limits.maxTextLength()) {
      throw ExtractionBudget.tooLong(limits.maxTextLength());
    }
    return TextDecoder.decode(bytes);
  }

  /** Whatever a library throws on a damaged file means a broken file. */
  private static Extraction extracted(Callable<Extraction> work) throws RejectedSourceException {
    try {
      return work.call();
    } catch (RejectedSourceException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw new RejectedSourceException(
          RejectionReason.BROKEN, "The file is damaged: its parts are nested without end.");
    } catch (Exception e) {
      throw new RejectedSourceException(
          RejectionReason.BROKEN, "The file is damaged: " + oneLine(e));
    }
  }

  private static String oneLine(Throwable cause) {
    String message = cause.getMessage();
    String text = message == null ? cause.getClass().getSimpleName() : message;
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private ExtractionBudget budget() {
    return new ExtractionBudget(limits.maxTextLength());
  }

  private void requireUsable(Extraction extraction, SourceFormat format)
      throws RejectedSourceException {
    if (extraction.content().length() > limits.maxTextLength()) {
      throw ExtractionBudget.tooLong(limits.maxTextLength());
    }
    if (!extraction.content().isBlank()) {
      return;
    }
    if (format == SourceFormat.PDF) {
      throw new RejectedSourceException(
          RejectionReason.NO_TEXT,
          "The pages hold no text, as in a scan; run character recognition over it first.");
    }
    throw new RejectedSourceException(RejectionReason.EMPTY, "The file holds no text.");
  }

  private byte[] bytesOf(Path file) throws RejectedSourceException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new RejectedSourceException(
            RejectionReason.UNREADABLE, "This is a folder or a device, not a file.");
      }
      requireSize(Files.size(file));
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        // One more than the limit: a file that grows while it is read is found out.
        bytes = in.readNBytes((int) limits.maxFileBytes() + 1);
      }
      requireSize(bytes.length);
      return bytes;
    } catch (RejectedSourceException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new RejectedSourceException(
          RejectionReason.UNREADABLE, "The file is gone, or its link leads nowhere.");
    } catch (AccessDeniedException e) {
      throw new RejectedSourceException(
          RejectionReason.UNREADABLE, "The file's rights do not let it be read.");
    } catch (IOException e) {
      throw new RejectedSourceException(
          RejectionReason.UNREADABLE, "The file cannot be read: " + e.getMessage());
    }
  }

  private void requireSize(long size) throws RejectedSourceException {
    if (size == 0) {
      throw new RejectedSourceException(RejectionReason.EMPTY, "The file has no bytes.");
    }
    if (size > limits.maxFileBytes()) {
      throw new RejectedSourceException(
          RejectionReason.TOO_LARGE,
          "The file is larger than the limit of %d bytes; raise the limit to read it."
              .formatted(limits.maxFileBytes()));
    }
  }

  private static SourceReading rejected(RejectedSourceException e, String sha256) {
    return new SourceReading.Rejected(e.reason(), e.detail(), e.line(), sha256);
  }
}
