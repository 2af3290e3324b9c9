package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.citation.Citation;

/** One row per reference to another instrument. */
public final class Citations {
  public static final Table<ClauseRow<Citation>> TABLE =
      Table.of(
          "citations",
          "A reference to another instrument.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          ClauseRow.DOCUMENT,
          ClauseRow.SYMBOL,
          ClauseRow.PATH,
          column("cited_symbol", TEXT, "The instrument's symbol, such as A/RES/58/208.")
              .optional(row -> row.item().symbol()),
          column("cited_date", DATE, "Its date, where the text gives it.")
              .optional(row -> row.item().date()),
          column("cited_title", PHRASE, "Its title, for treaties and outcome documents.")
              .optional(row -> nonEmpty(row.item().title())),
          column("matched_text", PHRASE, "The words of the reference.")
              .value(row -> row.item().matchedText()));

  public static final DocumentTable<ClauseRow<Citation>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::citations);

  private Citations() {}
}
