package org.resolutionanalytics.batch.source;

import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.resolution.StatedMetadata;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceText;

/** What reading a file gave: its text, or the reason why there is none. */
public sealed interface SourceReading {

  /** SHA-256 of the bytes in lower-case hexadecimal; empty only when they were not read. */
  String sha256();

  /**
   * A text.
   *
   * @param document the document's name and text, with its paragraphs if its format knows them
   * @param stated what the file says of the document outside the text
   * @param undecodable how many characters could not be decoded and are U+FFFD in the text
   */
  record Accepted(SourceDocument document, StatedMetadata stated, int undecodable, String sha256)
      implements SourceReading {

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
   * @param line the line at fault, from 1; 0 if none is known
   */
  record Rejected(RejectionReason reason, String detail, int line, String sha256)
      implements SourceReading {}
}
