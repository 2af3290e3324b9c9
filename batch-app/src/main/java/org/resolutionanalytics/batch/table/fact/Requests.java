package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.YEAR;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;

/** One row per request and addressee: the obligations register. */
public final class Requests {
  public static final Table<ClauseRow<Request>> TABLE =
      Table.of(
          "requests",
          "A request to an addressee: the obligations register.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          ClauseRow.DOCUMENT,
          ClauseRow.SYMBOL,
          ClauseRow.YEAR,
          ClauseRow.PATH,
          column(
                  "opening_verb",
                  TEXT,
                  "The dictionary form of the verb that asks, such as request.")
              .value(row -> row.item().openingVerb()),
          column(
                  "strength",
                  TEXT,
                  "How strongly it asks, on the published scale, such as requests.")
              .value(row -> row.item().strength().id()),
          column("addressee", TEXT, "The id of the actor that is asked.")
              .value(row -> row.item().addressee().id()),
          column("addressee_name", PHRASE, "The actor's usual name.")
              .value(row -> row.item().addressee().name()),
          column("action", PROSE, "What is asked, in the clause's words.")
              .optional(row -> nonEmpty(row.item().action())),
          column("reports_back", BOOLEAN, "Whether it asks for a report to a body.")
              .value(row -> row.item().reportsBack()),
          column("due_session", TEXT, "The session by which it is due, such as 67.")
              .optional(row -> row.item().due().flatMap(DueDate::session)),
          column("due_year", YEAR, "The year by which it is due, such as 2012.")
              .optional(row -> row.item().due().flatMap(DueDate::year)),
          column("due_text", PHRASE, "The words that say when it is due.")
              .optional(row -> row.item().due().map(DueDate::text)));

  public static final DocumentTable<ClauseRow<Request>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::requests);

  private Requests() {}
}
