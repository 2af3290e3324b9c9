package org.resolutionanalytics.batch.changes;

import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.table.Table;

/** A document or theme that differs from the last run: what each run found of it, if anything. */
public record Change(
    String subject,
    String id,
    Optional<SnapshotRow> before,
    Optional<SnapshotRow> after,
    List<String> causes) {

  /** The cause of a change in a document's own text. */
  static final String TEXT_DIFFERS = "text";

  /** The table. It depends on the run before, unlike all others. */
  public static final Table<Change> TABLE =
      Table.of(
          "changes",
          "A document or theme that differs from the last completed run on this database; after the"
              + " first run, each document and each theme found.",
          column("subject", TEXT, "What differs: document or theme.").key(Change::subject),
          column("id", TEXT, "The document's name or the theme's id.").key(Change::id),
          column("change", TEXT, "How it differs: added, removed or changed.").value(Change::kind),
          column("clauses_before", INTEGER, "Clauses in the last run.")
              .optional(row -> row.before().map(SnapshotRow::clauses)),
          column("clauses_after", INTEGER, "Clauses now.")
              .optional(row -> row.after().map(SnapshotRow::clauses)),
          column("mentions_before", INTEGER, "Theme mentions in the last run.")
              .optional(row -> row.before().map(SnapshotRow::mentions)),
          column("mentions_after", INTEGER, "Theme mentions now.")
              .optional(row -> row.after().map(SnapshotRow::mentions)),
          column(
                  "cause",
                  IDS,
                  "What differs since the last run: text, lexicon, program; for a theme, the text"
                      + " of any document.")
              .optional(row -> joined(row.causes())));

  /** Copies the list. */
  public Change {
    causes = List.copyOf(causes);
  }

  String kind() {
    return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
  }
}
