package org.resolutionanalytics.batch.changes;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Optional;
import org.resolutionanalytics.batch.table.Table;

/**
 * One row per document and theme that differs from the last run.
 *
 * @param subject what it is: document or theme
 * @param id its name or id
 * @param clausesBefore its clauses in the last run, if that had it
 * @param clausesAfter its clauses now, if it is there
 * @param mentionsBefore its mentions in the last run
 * @param mentionsAfter its mentions now
 */
public record Change(
    String subject,
    String id,
    Optional<Long> clausesBefore,
    Optional<Long> clausesAfter,
    Optional<Long> mentionsBefore,
    Optional<Long> mentionsAfter) {

  /** The table. It depends on the run before, unlike all others. */
  public static final Table<Change> TABLE =
      Table.of(
          "changes",
          "A document or theme that differs from the last completed run on this database.",
          column("subject", TEXT, "document or theme.").key(Change::subject),
          column("id", TEXT, "The document's name, the theme's id.").key(Change::id),
          column("change", TEXT, "added, removed or changed.").value(Change::kind),
          column("clauses_before", INTEGER, "Clauses in the last run.")
              .optional(Change::clausesBefore),
          column("clauses_after", INTEGER, "Clauses now.").optional(Change::clausesAfter),
          column("mentions_before", INTEGER, "Theme mentions in the last run.")
              .optional(Change::mentionsBefore),
          column("mentions_after", INTEGER, "Theme mentions now.").optional(Change::mentionsAfter));

  private String kind() {
    return clausesBefore.isEmpty() ? "added" : clausesAfter.isEmpty() ? "removed" : "changed";
  }
}
