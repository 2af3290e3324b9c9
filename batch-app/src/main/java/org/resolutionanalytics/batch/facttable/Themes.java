package org.resolutionanalytics.batch.facttable;

import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** One row per theme mention. */
public final class Themes {

  /** The table. */
  public static final Table<ClauseRow<ThemeMention>> TABLE =
      Table.<ClauseRow<ThemeMention>>named(
              "themes",
              "A theme mention: a place in a clause's text where a term of the lexicon stands.")
          .columns(ClauseRow.DOCUMENT.asKey(), ClauseRow.SYMBOL, ClauseRow.YEAR)
          .columns(ClauseRow.SECTION, ClauseRow.PATH.asKey())
          .column(Columns.THEME)
          .key(row -> row.item().theme().id())
          .column(Columns.PARENT_THEME)
          .optional(row -> row.item().theme().parent())
          .column("term", TEXT, "The term as the lexicon has it: remittance*.")
          .key(row -> row.item().term())
          .column("matched_text", PHRASE, "The words in the clause.")
          .value(row -> row.item().matchedText())
          .column(Columns.START)
          .key(row -> row.item().start())
          .column(Columns.END)
          .key(row -> row.item().end())
          .references(Resolutions.TABLE)
          .references(Clauses.TABLE)
          .build();

  /** Its rows. */
  public static final DocumentTable<ClauseRow<ThemeMention>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::themes);

  private Themes() {}
}
