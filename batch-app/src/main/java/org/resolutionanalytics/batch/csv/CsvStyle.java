package org.resolutionanalytics.batch.csv;

/**
 * How the files are written.
 *
 * @param excel for spreadsheets that guess: a byte order mark first, CRLF at a record's end
 * @param formulaGuard puts an apostrophe before a text that a spreadsheet would run as a formula
 * @param delimiter what stands between two cells
 */
public record CsvStyle(boolean excel, boolean formulaGuard, char delimiter) {

  /** LF at a record's end, no byte order mark, formulas guarded. */
  public static final CsvStyle DEFAULT = new CsvStyle(false, true);

  /**
   * With commas between cells.
   *
   * @param excel for spreadsheets that guess
   * @param formulaGuard whether texts that a spreadsheet would run are guarded
   */
  public CsvStyle(boolean excel, boolean formulaGuard) {
    this(excel, formulaGuard, ',');
  }

  /** What ends a record. */
  public String recordEnd() {
    return excel ? "\r\n" : "\n";
  }
}
