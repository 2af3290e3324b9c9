package org.resolutionanalytics.batch.source;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceText;

/** What reading a file gave: its text, or the reason why there is none. */
public sealed interface SourceReading {

  /**
   * SHA-256 of the file's bytes in lower-case hexadecimal; empty only when the bytes were not read
   * (unreadable, or larger than the limit).
   */
  String sha256();

  /**
   * A text.
   *
   * @param document the document's name and text, with its paragraphs if its format knows them
   * @param format what kind of file it came from
   * @param encoding the encoding of its characters, such as {@code UTF-8}; for PDF and DOCX, which
   *     define their own, empty
   * @param warnings what makes the text doubtful, such as characters that could not be decoded
   * @param sha256 of the file's bytes
   */
  record Accepted(
      SourceDocument document,
      SourceFormat format,
      String encoding,
      List<SourceWarning> warnings,
      String sha256)
      implements SourceReading {

    /** Copies the list. */
    public Accepted {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(encoding, "encoding");
      warnings = List.copyOf(warnings);
      Objects.requireNonNull(sha256, "sha256");
    }

    /** The document's name and text. */
    public SourceText text() {
      return document.text();
    }
  }

  /**
   * A rejection.
   *
   * @param reason from the closed list
   * @param detail what is wrong and what to do, in a sentence, without the file's path
   * @param line the line at fault, from 1, where one is known
   * @param sha256 of the file's bytes, or empty
   */
  record Rejected(RejectionReason reason, String detail, OptionalInt line, String sha256)
      implements SourceReading {

    /** Checks that all are there. */
    public Rejected {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(line, "line");
      Objects.requireNonNull(sha256, "sha256");
    }
  }
}
