package org.resolutionanalytics.batch.source;

/** The kinds of files that are read. */
public enum SourceFormat {
  /** Plain text in any of the encodings of {@link TextDecoder}. */
  TEXT,
  /** Portable Document Format. */
  PDF,
  /** A Word document in Office Open XML. */
  DOCX,
  /** A web page. */
  HTML
}
