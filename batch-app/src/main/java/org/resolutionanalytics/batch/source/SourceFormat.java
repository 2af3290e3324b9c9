package org.resolutionanalytics.batch.source;

/** The kinds of files that are read; {@link FileSignature} finds out which one a file is. */
enum SourceFormat {
  /** Plain text in any of the usual encodings; Markdown, by the file's name. */
  TEXT,
  /** Portable Document Format. */
  PDF,
  /** A Word document in Office Open XML. */
  DOCX,
  /** A Word document in the binary formats of Word 6 to 2003. */
  DOC,
  /** A text in the OpenDocument Format. */
  OPEN_DOCUMENT,
  /** Rich Text Format. */
  RTF,
  /** WordPerfect 5 and 6. */
  WORDPERFECT,
  /** A web page. */
  HTML,
  /** Legal XML: the standard of OASIS in which the United Nations publishes texts. */
  AKOMA_NTOSO
}
