package org.resolutionanalytics.batch.table.mandate;

import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.YEAR;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.ClauseRow;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;

/** One row per end, review or next consideration that a clause sets. */
public final class ReviewClauses {
  public static final Table<ClauseRow<ReviewClause>> TABLE =
      Table.of(
          "review_clauses",
          "An end, a review or a next consideration that a clause sets.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          ClauseRow.DOCUMENT.asKey(),
          ClauseRow.SYMBOL,
          Columns.TITLE.optional(row -> nonEmpty(row.document().facts().metadata().title())),
          ClauseRow.YEAR,
          ClauseRow.PATH.asKey(),
          column(
                  "kind",
                  ColumnType.oneOf(ReviewKind.values(), ReviewKind::id),
                  "Whether it sets an end, extends, terminates, or sets a review, a next"
                      + " consideration, or that the body remains seized.")
              .value(row -> row.item().kind().id()),
          column(
                  "until_date",
                  DATE,
                  "The day, named or counted from a day that is known, such as that of adoption.")
              .optional(row -> row.item().until()),
          column("session", INTEGER, "The number of the session, where no day is known.")
              .optional(row -> row.item().session()),
          column("year_meant", YEAR, "The year, where neither day nor session is known.")
              .optional(row -> row.item().year()),
          column("by_whom", TEXT, "The id of the body or actor that is to do it.")
              .value(row -> row.item().byWhom()),
          column("matched_text", PROSE, "The words that say so.").value(row -> row.item().words()),
          column("review_clause", INTEGER, "Which of the clause it is, from 1.")
              .key(ClauseRow::number));

  public static final DocumentTable<ClauseRow<ReviewClause>> ROWS =
      DocumentTable.ofClauses(TABLE, clause -> clause.mandates().reviews());

  private ReviewClauses() {}
}
