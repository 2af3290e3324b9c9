package org.resolutionanalytics.batch.table.mandate;

import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.List;
import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.nlp.mandate.ReportMode;

/** One row per account asked of a reporter: what falls due. */
public final class Reporting {
  public static final Table<ReportingRow> TABLE =
      Table.of(
          "reporting",
          "A report asked of a reporter, by due date.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          Columns.DOCUMENT.key(ReportingRow::document),
          Columns.SYMBOL.optional(ReportingRow::symbol),
          Columns.TITLE.optional(row -> nonEmpty(row.title())),
          Columns.YEAR.optional(ReportingRow::year),
          Columns.PATH.key(ReportingRow::path),
          column(
                  "reporter",
                  TEXT,
                  "The id of the actor that is to report; other where the lexicon has none that"
                      + " fits.")
              .value(row -> row.request().reporter().id()),
          column("reporter_text", PHRASE, "Who is to report, in the words of the text.")
              .optional(row -> nonEmpty(row.request().reporterText())),
          column(
                  "report_to",
                  IDS,
                  "The bodies that receive the report; the adopting body if none is named.")
              .optional(row -> joined(row.request().reportTo())),
          column("subject", PROSE, "What the report is on, in the words of the text.")
              .optional(row -> nonEmpty(row.request().subject())),
          column("due_date", DATE, "The day, named or counted from adoption.")
              .optional(row -> row.request().dueDate()),
          column("due_body", TEXT, "The id of the body whose session is meant.")
              .optional(row -> nonEmpty(row.request().dueBody())),
          column("due_session", IDS, "The numbers of the sessions.")
              .optional(row -> joined(numbers(row.request().dueSessions()))),
          column(
                  "due_year",
                  IDS,
                  "The years named, or those in which the General Assembly's sessions open.")
              .optional(row -> joined(numbers(row.request().dueYears()))),
          Columns.DUE_TEXT.optional(row -> nonEmpty(row.request().dueText())),
          column(
                  "periodicity",
                  TEXT,
                  "How often, as the clause says: once, annual, every 90 days ...; unstated.")
              .value(row -> row.request().periodicity()),
          column(
                  "series_periodicity",
                  TEXT,
                  "How often the resolutions of its series ask for it, inferred from their"
                      + " sessions.")
              .optional(row -> nonEmpty(row.seriesPeriodicity())),
          column(
                  "mode",
                  ColumnType.oneOf(ReportMode.values(), ReportMode::id),
                  "Whether a written or an oral report is asked for.")
              .value(row -> row.request().mode().id()),
          column(
                  "form",
                  ColumnType.oneOf("new", "within_existing"),
                  "Whether it is a report of its own or a part of another.")
              .value(row -> row.request().withinExisting() ? "within_existing" : "new"),
          column(
                  "previous_symbol",
                  TEXT,
                  "The symbol of the resolution that it renews, as in series.csv.")
              .optional(row -> nonEmpty(row.previousSymbol())),
          column("report", INTEGER, "Which report of the clause it is, from 1.")
              .key(ReportingRow::number));

  private Reporting() {}

  private static List<String> numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).toList();
  }
}
