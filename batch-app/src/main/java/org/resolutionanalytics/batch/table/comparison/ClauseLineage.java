package org.resolutionanalytics.batch.table.comparison;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.oneOf;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.comparison.DocumentComparison;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.nlp.lineage.Force;
import org.resolutionanalytics.nlp.lineage.Relation;

/** One row per clause and one that it comes from; new and dropped clauses have a row, too. */
public final class ClauseLineage {
  public static final Table<LineageRow> TABLE =
      Table.of(
          "lineage",
          "A clause and one that it comes from, in the document that its own renews.",
          ForeignKey.to(Resolutions.TABLE),
          Columns.DOCUMENT.key(LineageRow::document),
          column("path", TEXT, "The clause's address; empty for a dropped clause.")
              .optionalKey(row -> nonEmpty(row.descent().path())),
          column(
                  "relation",
                  oneOf(Relation.values(), Relation::id),
                  "How they relate, the first that fits: split, merged, verbatim (but for"
                      + " punctuation and chain adverbs), updated (dates, symbols, names), edited;"
                      + " new, dropped.")
              .value(row -> row.descent().relation().id()),
          column("earlier_document", TEXT, "The document renewed; empty for a new clause.")
              .optional(
                  row -> nonEmpty(row.descent().earlierPath()).map(path -> row.predecessor())),
          column("earlier_path", TEXT, "The earlier clause's address; empty for a new clause.")
              .optionalKey(row -> nonEmpty(row.descent().earlierPath())),
          column("similarity", SHARE, "How alike they are, by words and pairs of words, 0 to 1.")
              .optional(row -> linked(row).map(path -> row.descent().similarity())),
          column(
                  "moved",
                  BOOLEAN,
                  "Whether it is out of the order that most clauses kept, or in another section.")
              .optional(row -> linked(row).map(path -> row.descent().moved())),
          column("verb_from", TEXT, "The opening verb of the earlier clause.")
              .optional(row -> nonEmpty(row.descent().verbFrom())),
          column("verb_to", TEXT, "The opening verb of the clause.")
              .optional(row -> nonEmpty(row.descent().verbTo())),
          column(
                  "force",
                  oneOf(Force.values(), Force::id),
                  "How strongly it asks compared with the earlier clause, by the published scale, two"
                      + " items of lists by their own verbs; empty for preambular clauses, verbs that are not on the scale, and other verbs in"
                      + " clauses that share few words.")
              .optional(row -> row.descent().force().map(Force::id)),
          column("addressees_added", IDS, "The actors whom only the clause asks, joined by |.")
              .optional(row -> joined(row.descent().addresseesAdded())),
          column(
                  "addressees_dropped",
                  IDS,
                  "The actors whom only the earlier clause asks, joined by |.")
              .optional(row -> joined(row.descent().addresseesDropped())),
          column("due_from", PHRASE, "By when the earlier clause asks, in its words.")
              .optional(row -> nonEmpty(row.descent().dueFrom())),
          column("due_to", PHRASE, "By when the clause asks, in its words.")
              .optional(row -> nonEmpty(row.descent().dueTo())),
          column(
                  "difference",
                  PROSE,
                  "The clause's words, with changes marked as [-old-]{+new+}; empty if no letter"
                      + " changed.")
              .optional(row -> nonEmpty(row.descent().difference())));

  private ClauseLineage() {}

  /** The rows of a corpus: by document, in the order of the text, dropped clauses last. */
  public static TableSource<LineageRow> over(ComparisonSource comparisons) {
    return new TableSource<>(
        TABLE, sink -> comparisons.forEach(comparison -> rows(comparison, sink)));
  }

  private static void rows(DocumentComparison comparison, Consumer<LineageRow> sink) {
    String predecessor = comparison.place().predecessor().orElse("");
    comparison
        .lineage()
        .forEach(
            descent -> sink.accept(new LineageRow(comparison.document(), predecessor, descent)));
  }

  private static Optional<String> linked(LineageRow row) {
    return nonEmpty(row.descent().path()).flatMap(path -> nonEmpty(row.descent().earlierPath()));
  }
}
