package org.resolutionanalytics.batch.datapackage;

/**
 * How the CSV files are written.
 *
 * @param delimiter between two cells
 * @param recordEnd after a row
 */
public record CsvForm(char delimiter, String recordEnd) {

  /** Commas and line feeds. */
  public static final CsvForm STANDARD = new CsvForm(',', "\n");
}
