package org.resolutionanalytics.batch.table.comparison;

import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.comparison.DocumentComparison;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Relation;

/** One row per document: which it renews, and how much of it. */
public final class Series {
  public static final Table<DocumentComparison> TABLE =
      Table.of(
          "series",
          "A document with the one that it renews.",
          ForeignKey.to(Resolutions.TABLE),
          Columns.DOCUMENT.key(DocumentComparison::document),
          Columns.SYMBOL.optional(DocumentComparison::symbol),
          column(
                  "series",
                  TEXT,
                  "The first document of its series; its own name if it renews none and none"
                      + " renews it.")
              .value(row -> row.place().series()),
          column(
                  "predecessor",
                  TEXT,
                  "The document that it renews: the most recent earlier one of the corpus with the"
                      + " same subject, body and kind. Empty if there is none.")
              .optional(row -> row.place().predecessor()),
          column("predecessor_symbol", TEXT, "The symbol of that document.")
              .optional(DocumentComparison::predecessorSymbol),
          column(
                  "evidence",
                  IDS,
                  "Why it is the predecessor: cites (it is referred to), title (the titles are"
                      + " alike), wording (rare words or passages are shared), given (by --series)."
                      + " Joined by |.")
              .optional(row -> joined(row.evidence())),
          count(Relation.VERBATIM, "Its clauses with the same words as before."),
          count(Relation.UPDATED, "Its clauses that differ in dates, symbols and names only."),
          count(Relation.EDITED, "Its clauses that were edited."),
          count(Relation.SPLIT, "Its clauses that are a part of an earlier one."),
          count(Relation.MERGED, "Its clauses that unite several earlier ones."),
          count(Relation.NEW, "Its clauses that come from no earlier one."),
          count(Relation.DROPPED, "The earlier clauses that it has no more."),
          column(
                  "similarity",
                  SHARE,
                  "The mean similarity of its clauses to those that they come from, 0 to 1; a new"
                      + " clause counts 0.")
              .optional(Series::similarity));

  private Series() {}

  /** The rows of a corpus. */
  public static TableSource<DocumentComparison> over(ComparisonSource comparisons) {
    return new TableSource<>(TABLE, comparisons::forEach);
  }

  private static Column<DocumentComparison> count(Relation relation, String description) {
    return column(relation.id(), INTEGER, description + " Empty without a predecessor.")
        .optional(
            row ->
                row.place().predecessor().map(before -> clauses(row, relation).distinct().count()));
  }

  /** The paths of the clauses with a relation; several times that of a merged one. */
  private static Stream<String> clauses(DocumentComparison row, Relation relation) {
    return row.lineage().stream()
        .filter(descent -> descent.relation() == relation)
        .map(descent -> descent.path().isEmpty() ? descent.earlierPath() : descent.path());
  }

  private static Optional<Double> similarity(DocumentComparison row) {
    // The principal row of a clause comes first.
    List<Descent> clauses =
        row.lineage().stream().filter(descent -> !descent.path().isEmpty()).toList();
    double sum = 0;
    int count = 0;
    String before = "";
    for (Descent descent : clauses) {
      if (!descent.path().equals(before)) {
        sum += descent.similarity();
        count++;
      }
      before = descent.path();
    }
    return count == 0 ? Optional.empty() : Optional.of(sum / count);
  }
}
