package org.resolutionanalytics.batch.job;

/** A form in which results are given. */
public enum ReportKind {
  /** The tables, with their description. Always written: all else shows the same rows. */
  CSV,
  /** The page {@code report.html}. */
  HTML,
  /** The workbook {@code report.xlsx}. */
  XLSX
}
