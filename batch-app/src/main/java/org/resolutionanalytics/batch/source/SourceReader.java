package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.resolutionanalytics.batch.source.akn.AkomaNtosoExtractor;
import org.resolutionanalytics.batch.source.bundle.Bundle;
import org.resolutionanalytics.batch.source.bundle.Bundles;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.source.html.HtmlTextExtractor;
import org.resolutionanalytics.batch.source.opendocument.OpenDocumentExtractor;
import org.resolutionanalytics.batch.source.pdf.PdfTextExtractor;
import org.resolutionanalytics.batch.source.rtf.RtfTextExtractor;
import org.resolutionanalytics.batch.source.text.MarkdownText;
import org.resolutionanalytics.batch.source.text.TextDecoder;
import org.resolutionanalytics.batch.source.word.DocTextExtractor;
import org.resolutionanalytics.batch.source.word.DocxTextExtractor;
import org.resolutionanalytics.batch.source.wordperfect.WordPerfectExtractor;
import org.resolutionanalytics.core.resolution.StatedMetadata;

/**
 * Reads files of all kinds that resolutions come in. Whatever a file holds, reading it ends in a
 * text or in a rejection, within the limit of size; it never throws because of a file. Time and
 * memory are the caller's to limit: a library may loop or use up memory, and is interrupted by the
 * thread's interruption. Immutable; one instance serves all threads.
 */
public record SourceReader(SourceLimits limits, TableColumns columns) {

  /** A reader of files; it reads no tables. */
  public SourceReader(SourceLimits limits) {
    this(limits, TableColumns.NONE);
  }

  public SourceReading read(Path file) {
    return read(file, "", sha256 -> {});
  }

  /** Reads a file, or a part of it if that is not empty; hands over the content's hash first. */
  public SourceReading read(Path file, String part, Consumer<String> hashed) {
    String sha256 = "";
    try {
      Bundle.Content content = content(file, part);
      sha256 = content.sha256();
      hashed.accept(sha256);
      byte[] bytes = content.bytes();
      ExtractionBudget budget = new ExtractionBudget(limits.maxTextLength());
      SourceFormat format = FileSignature.formatOf(bytes);
      Extraction extraction = extract(format, bytes, content.name(), budget);
      budget.requireLength(extraction.content().length());
      requireText(extraction, format);
      return new SourceReading.Accepted(
          extraction.document(DocumentName.of(lastName(content.name()), "")),
          content.stated().equals(StatedMetadata.NONE) ? extraction.stated() : content.stated(),
          extraction.undecodable(),
          sha256);
    } catch (RejectedSourceException e) {
      return new SourceReading.Rejected(e.reason(), e.detail(), e.line(), sha256);
    }
  }

  private Bundle.Content content(Path file, String part) {
    String name = DocumentFiles.lastName(file);
    if (!part.isEmpty()) {
      Bundle.Content content =
          Bundles.content(file, part, limits.terms(columns), DocumentFiles::isEntry);
      if (DocumentFiles.isTable(content.name())) {
        throw RejectionReason.PASSED_OVER.because("A table in an archive is not read; unpack it.");
      }
      return content;
    }
    if (Bundles.isBundle(name, columns)) {
      throw notListed(file);
    }
    if (DocumentFiles.isTable(name)) {
      throw Bundles.unnamedColumns(file, limits.maxTextLength());
    }
    byte[] bytes = bytesOf(file);
    return new Bundle.Content(bytes, name, StatedMetadata.NONE, DigestUtils.sha256Hex(bytes));
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Why a bundle could not be listed: its content may be of another kind than its name says. */
  private RejectedSourceException notListed(Path file) {
    try {
      Bundles.list(file, limits.terms(columns), DocumentFiles::isEntry, part -> false);
      return RejectionReason.EMPTY.because(
          "The file holds no text, or has changed since it was listed.");
    } catch (RejectedSourceException e) {
      return ofAnotherKind(file).orElse(e);
    }
  }

  private Optional<RejectedSourceException> ofAnotherKind(Path file) {
    try {
      byte[] bytes = bytesOf(file);
      return FileSignature.isPacked(bytes) || FileSignature.formatOf(bytes) == SourceFormat.TEXT
          ? Optional.empty()
          : Optional.of(
              RejectionReason.UNSUPPORTED_TYPE.because(
                  "The content is a document, though the name ends like that of an archive, a mail or"
                      + " a table; give it the ending of its format."));
    } catch (RejectedSourceException e) {
      return Optional.of(e).filter(other -> other.reason() != RejectionReason.TOO_LARGE);
    }
  }

  private static Extraction extract(
      SourceFormat format, byte[] bytes, String name, ExtractionBudget budget) {
    return switch (format) {
      case TEXT -> plainText(bytes, name, budget);
      case PDF -> extracted(() -> PdfTextExtractor.extract(bytes, budget));
      case DOCX -> extracted(() -> DocxTextExtractor.extract(bytes, budget));
      case DOC -> extracted(() -> DocTextExtractor.extract(bytes, budget));
      case OPEN_DOCUMENT -> extracted(() -> OpenDocumentExtractor.extract(bytes, budget));
      case RTF -> extracted(() -> RtfTextExtractor.extract(bytes, budget));
      case WORDPERFECT -> extracted(() -> WordPerfectExtractor.extract(bytes, budget));
      case AKOMA_NTOSO -> extracted(() -> AkomaNtosoExtractor.extract(bytes, budget));
      case HTML -> extracted(() -> HtmlTextExtractor.extract(bytes, budget));
    };
  }

  private static Extraction plainText(byte[] bytes, String name, ExtractionBudget budget) {
    // No encoding takes more than four bytes for a character: too many need not be decoded.
    budget.requireLength(bytes.length / 4);
    Extraction text = TextDecoder.decode(bytes);
    return MarkdownText.isMarkdown(name) || MarkdownText.isMarked(text.content())
        ? MarkdownText.plain(text)
        : text;
  }

  /** Whatever a library throws on a damaged file means a broken file. */
  private static Extraction extracted(Callable<Extraction> work) {
    try {
      return work.call();
    } catch (RejectedSourceException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw RejectionReason.BROKEN.because(
          "The file is damaged: its parts are nested without end.");
    } catch (Exception e) {
      throw RejectionReason.BROKEN.because("The file is damaged: " + oneLine(e));
    }
  }

  private static String oneLine(Throwable cause) {
    String message = cause.getMessage();
    String text = message == null ? cause.getClass().getSimpleName() : message;
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static void requireText(Extraction extraction, SourceFormat format) {
    if (!extraction.content().isBlank()) {
      return;
    }
    if (format == SourceFormat.PDF) {
      throw RejectionReason.NO_TEXT.because(
          "The pages hold no text, as in a scan; run character recognition over it first.");
    }
    throw RejectionReason.EMPTY.because("The file holds no text.");
  }

  private byte[] bytesOf(Path file) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw RejectionReason.UNREADABLE.because("This is a folder or a device, not a file.");
      }
      requireSize(Files.size(file));
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        // One more than the limit: a file that grows while it is read is found out.
        bytes = in.readNBytes((int) limits.maxFileBytes() + 1);
      }
      requireSize(bytes.length);
      return bytes;
    } catch (NoSuchFileException e) {
      throw RejectionReason.UNREADABLE.because("The file is gone, or its link leads nowhere.");
    } catch (AccessDeniedException e) {
      throw RejectionReason.UNREADABLE.because(
          "The permissions of the file do not allow reading it.");
    } catch (IOException e) {
      throw RejectionReason.UNREADABLE.because("The file cannot be read: " + reasonOf(e));
    }
  }

  /** What the system says of a file, without its path. */
  static String reasonOf(IOException problem) {
    String reason =
        problem instanceof FileSystemException of ? of.getReason() : problem.getMessage();
    return reason != null && reason.contains("Too many open files")
        ? "the program may not open more files at once; raise that limit (ulimit -n)."
        : String.valueOf(reason);
  }

  private void requireSize(long size) {
    if (size == 0) {
      throw RejectionReason.EMPTY.because("The file has no bytes.");
    }
    if (size > limits.maxFileBytes()) {
      throw RejectionReason.TOO_LARGE.because(
          "The file is larger than the limit of %s bytes; raise the limit to read it."
              .formatted(limits.maxFileBytes()));
    }
  }
}
