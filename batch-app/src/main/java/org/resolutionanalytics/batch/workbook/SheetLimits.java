package org.resolutionanalytics.batch.workbook;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * What a sheet can hold.
 *
 * @param rows its rows, with the header; at least 2
 * @param textLength the length of a cell's text in UTF-16 units; longer than the note on a cut
 */
record SheetLimits(int rows, int textLength) {

  /** Excel's: 1,048,576 rows, 32,767 characters. */
  static final SheetLimits EXCEL =
      new SheetLimits(
          SpreadsheetVersion.EXCEL2007.getMaxRows(),
          SpreadsheetVersion.EXCEL2007.getMaxTextLength());

  SheetLimits {
    if (rows < 2 || textLength <= TableSheets.CUT.length()) {
      throw new IllegalArgumentException("too low: " + rows + " rows, " + textLength + " units");
    }
  }
}
