package org.resolutionanalytics.batch.table.mandate;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.resolution.Body;

/**
 * A report with one of the days on which it falls due.
 *
 * @param session the session of the General Assembly that opens on the day, if one is named
 * @param overdue whether the day is before the day of the query
 */
public record DueReport(
    LocalDate day, Optional<Integer> session, boolean overdue, ReportingRow row) {
  public static final Comparator<DueReport> BY_DAY = Comparator.comparing(DueReport::day);

  public static final Table<DueReport> TABLE =
      Table.of(
          "due",
          "A report with a day on which it falls due.",
          column("due_date", DATE, "The day; of a session that on which it opens.")
              .key(DueReport::day),
          column("due_session", INTEGER, "The session of the General Assembly, if one is named.")
              .optional(DueReport::session),
          column("overdue", BOOLEAN, "Whether the day is before that of --as-of.")
              .value(DueReport::overdue),
          column("reporter", TEXT, "The id of the actor that is to report.")
              .value(due -> due.row().request().reporter().id()),
          column("reporter_name", PHRASE, "Its usual name; for other, the words of the text.")
              .optional(due -> nonEmpty(due.row().request().reporterName())),
          column("subject", PROSE, "What the report is on.")
              .optional(due -> nonEmpty(due.row().request().subject())),
          column("body", TEXT, "The body that adopted the resolution.")
              .value(due -> due.row().body()),
          Columns.DOCUMENT.key(due -> due.row().document()),
          Columns.SYMBOL.optional(due -> due.row().symbol()),
          Columns.PATH.key(due -> due.row().path()),
          column("report", INTEGER, "Which report of the clause it is, from 1.")
              .key(due -> due.row().number()),
          Columns.DUE_TEXT.optional(due -> nonEmpty(due.row().request().dueText())),
          column("themes", IDS, "The themes present in the clause.")
              .optional(due -> joined(due.row().themes())));

  /** The days of a report, named or of sessions of the Assembly; overdue before {@code asOf}. */
  public static List<DueReport> of(ReportingRow row, LocalDate asOf) {
    List<DueReport> days = new ArrayList<>();
    row.request()
        .dueDate()
        .ifPresent(day -> days.add(new DueReport(day, Optional.empty(), day.isBefore(asOf), row)));
    if (days.isEmpty() && row.request().dueBody().equals(Body.GENERAL_ASSEMBLY.id())) {
      for (int session : row.request().dueSessions()) {
        LocalDate day = SessionOpening.of(session);
        days.add(new DueReport(day, Optional.of(session), day.isBefore(asOf), row));
      }
    }
    return days;
  }
}
