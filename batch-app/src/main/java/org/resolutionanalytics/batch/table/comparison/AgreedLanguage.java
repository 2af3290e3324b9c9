package org.resolutionanalytics.batch.table.comparison;

import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.oneOf;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.comparison.AgreedClause;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentItem;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.nlp.lineage.wording.Match;

/** One row per clause whose wording occurs in another document. */
public final class AgreedLanguage {
  public static final Table<DocumentItem<AgreedClause>> TABLE =
      Table.of(
          "agreed_language",
          "A clause whose wording occurs in another document, too.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          Columns.DOCUMENT.key(DocumentItem::document),
          Columns.PATH.key(row -> row.item().path()),
          column(
                  "match",
                  oneOf(Match.values(), Match::id),
                  "How it occurs there. verbatim: its first and last place have the same words; near: one of them has"
                      + " nearly the same; formula: a stock phrase of many series.")
              .value(row -> row.item().match()),
          column("first_document", TEXT, "The earliest document with the wording.")
              .value(row -> row.item().first().document()),
          column("first_path", TEXT, "The clause's address there.")
              .value(row -> row.item().first().path()),
          column(
                  "first_date",
                  DATE,
                  "The day of that document's adoption; the last day of the year if only that is known.")
              .optional(row -> row.item().firstDate()),
          column("last_document", TEXT, "The latest document with the wording.")
              .value(row -> row.item().last().document()),
          column("last_path", TEXT, "The clause's address there.")
              .value(row -> row.item().last().path()),
          column("occurrences", INTEGER, "The clauses with the wording, this one included.")
              .value(row -> row.item().occurrences()),
          column("documents", INTEGER, "The documents with the wording, at least 2.")
              .value(row -> row.item().documents()),
          column("bodies", INTEGER, "The bodies that adopted these documents.")
              .value(row -> row.item().bodies()),
          column(
                  "series",
                  INTEGER,
                  "The series of these documents: more than 1 means language that other matters"
                      + " use, too.")
              .value(row -> row.item().series()));

  private AgreedLanguage() {}

  /** The rows of a corpus: by document, in the order of the text. */
  public static TableSource<DocumentItem<AgreedClause>> over(ComparisonSource comparisons) {
    return new TableSource<>(
        TABLE,
        sink ->
            comparisons.forEach(
                comparison -> DocumentItem.each(comparison.document(), comparison.agreed(), sink)));
  }
}
