package org.resolutionanalytics.batch.facttable;

import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.known;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.citation.Citation;

/** One row per reference to another instrument. */
public final class Citations {

  /** The table. */
  public static final Table<ClauseRow<Citation>> TABLE =
      Table.<ClauseRow<Citation>>named("citations", "A reference to another instrument.")
          .columns(ClauseRow.DOCUMENT, ClauseRow.SYMBOL, ClauseRow.PATH)
          .column("cited_symbol", TEXT, "The instrument's symbol, such as A/RES/58/208.")
          .optional(row -> row.item().symbol())
          .column("cited_date", DATE, "Its date, where the text gives it.")
          .optional(row -> row.item().date())
          .column("cited_title", PHRASE, "Its title, for treaties and outcome documents.")
          .optional(row -> known(row.item().title()))
          .column("matched_text", PHRASE, "The words of the reference.")
          .value(row -> row.item().matchedText())
          .references(Resolutions.TABLE)
          .references(Clauses.TABLE)
          .build();

  /** Its rows. */
  public static final DocumentTable<ClauseRow<Citation>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::citations);

  private Citations() {}
}
