package org.resolutionanalytics.batch.source.extract;

import java.util.Locale;

/** Why a file could not be used: the closed list behind the column {@code reason}. */
public enum RejectionReason {
  /** The file cannot be opened or read: permissions, a broken link, a failing disk. */
  UNREADABLE,
  /** The file has no bytes, or its text is blank. */
  EMPTY,
  /** The file has more bytes, or more characters of text, than the limits allow. */
  TOO_LARGE,
  /** The file opens only with a password. */
  ENCRYPTED,
  /** The pages are pictures: there is no text to read. */
  NO_TEXT,
  /** The file is damaged: cut short or not what its first bytes promise. */
  BROKEN,
  /**
   * A kind of file that is not read: a picture, an archive, a spreadsheet, an old Word document.
   */
  UNSUPPORTED_TYPE,
  /** The bytes are not text in any known encoding. */
  NOT_TEXT,
  /** Reading or analysing it took longer than the limit. */
  TIMEOUT,
  /** The file decompresses to far more than its size: a zip bomb, entities that multiply. */
  EXPANSION_LIMIT,
  /** The text was read, but it holds no resolution. */
  NOT_A_RESOLUTION,
  /** The same document in a richer format is used instead: no fault of the file. */
  SAME_DOCUMENT,
  /** A table or other data, not a document: no fault of the file. */
  PASSED_OVER,
  /** The file's name is too long, or its bytes are not text. */
  UNUSABLE_NAME,
  /** The analysis of this file ends the process that does it. */
  KILLS_THE_PROGRAM,
  /** The analysis failed: a fault of this program, worth a report to its makers. */
  ANALYSIS_FAILED;

  /** Whether it depends on limits of time, size or memory, not on the file alone. */
  public boolean isLimit() {
    return this == TIMEOUT || this == TOO_LARGE || this == EXPANSION_LIMIT;
  }

  /**
   * Whether the file was meant to be used: a spare format or a table beside the documents is not.
   */
  public boolean isProblem() {
    return this != SAME_DOCUMENT && this != PASSED_OVER;
  }

  /** Ends the reading of a file; the detail says what to do, without the file's path. */
  public RejectedSourceException because(String detail) {
    return new RejectedSourceException(this, detail, 0);
  }

  /** The value in {@code rejected.csv}: snake_case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
