package org.resolutionanalytics.batch.table;

/** What the values of a column are. */
public enum ColumnType {
  /** Text. A value is a {@link String}. */
  STRING,
  /** Ids joined by {@code |}. A value is a {@link String}. */
  IDS,
  /** A count, an ordinal, a year. A value is a {@link Integer} or {@link Long}. */
  INTEGER,
  /** A measure, written with six decimals. A value is a {@link Double}. */
  NUMBER,
  /** Yes or no, written {@code true} or {@code false}. A value is a {@link Boolean}. */
  BOOLEAN,
  /** A day. A value is a {@link java.time.LocalDate}. */
  DATE
}
