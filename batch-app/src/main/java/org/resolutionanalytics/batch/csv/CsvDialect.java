package org.resolutionanalytics.batch.csv;

/**
 * How CSV files are written.
 *
 * @param excel for spreadsheets that guess: a byte order mark first, CRLF after each record
 * @param formulaGuard puts an apostrophe before a text that a spreadsheet would run as a formula
 * @param delimiter what separates two cells
 */
public record CsvDialect(boolean excel, boolean formulaGuard, Delimiter delimiter) {

  /** Commas, LF after each record, no byte order mark, formulas guarded. */
  public static final CsvDialect DEFAULT = new CsvDialect(false, true, Delimiter.COMMA);

  /** What ends a record. */
  public String recordSeparator() {
    return excel ? "\r\n" : "\n";
  }

  /** What separates two cells, by the name that a user gives. */
  public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
      this.character = character;
    }

    public char character() {
      return character;
    }
  }
}
