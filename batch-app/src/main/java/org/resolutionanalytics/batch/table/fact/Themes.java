package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** One row per theme mention. */
public final class Themes {
  public static final Table<ClauseRow<ThemeMention>> TABLE =
      ClauseRow.table(
          "themes",
          "A theme mention: a place in a clause's text where a term of the lexicon occurs.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          Columns.THEME.key(row -> row.item().theme().id()),
          Columns.PARENT_THEME.optional(row -> row.item().theme().parent()),
          column("term", TEXT, "The term as written in the lexicon, such as remittance*.")
              .key(row -> row.item().term()),
          column("matched_text", PHRASE, "The words in the clause.")
              .value(row -> row.item().matchedText()),
          Columns.START.key(row -> row.item().start()),
          Columns.END.key(row -> row.item().end()));

  public static final DocumentTable<ClauseRow<ThemeMention>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::themes);

  private Themes() {}
}
