package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Optional;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;

/** One row per file that could not be used. */
public final class Rejected {
  public static final Table<Rejection> TABLE =
      Table.of(
          "rejected",
          "A file that could not be used.",
          Columns.DOCUMENT.value(Rejection::document),
          column("reason", TEXT, "Why, from a closed list.").value(Rejection::reason),
          column("detail", PROSE, "What was found, in words.").value(Rejection::detail),
          Columns.LINE.optional(
              rejection -> Optional.of(rejection.line()).filter(line -> line > 0)),
          column("file", TEXT, "The file's path below the input folder.").key(Rejection::file));

  private Rejected() {}

  /** The rejected files of a register. */
  public static TableSource<Rejection> of(Register register) {
    return new TableSource<>(TABLE, register::forEachRejection);
  }
}
