package org.resolutionanalytics.batch.csv;

/**
 * How the files are written.
 *
 * @param excel for spreadsheets that guess: a byte order mark first, CRLF at a record's end
 * @param formulaGuard puts an apostrophe before a text that a spreadsheet would run as a formula
 */
public record CsvStyle(boolean excel, boolean formulaGuard) {

  /** LF at a record's end, no byte order mark, formulas guarded. */
  public static final CsvStyle DEFAULT = new CsvStyle(false, true);
}
