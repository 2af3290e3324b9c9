package org.resolutionanalytics.batch.source;

/** The kinds of files that are read; {@link FileSignature} finds out which one a file is. */
enum SourceFormat {
  /** Plain text in any of the usual encodings; Markdown, by the file's name. */
  TEXT,
  /** Portable Document Format. */
  PDF,
  /** A Word document in Office Open XML. */
  DOCX,
  /** A web page. */
  HTML,
  /** Legal XML: the standard of OASIS in which the United Nations publishes texts. */
  AKOMA_NTOSO
}
