package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.DATE;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.YEAR;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.joined;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.Optional;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;

/** One row per request and addressee: the obligations register. */
public final class Requests {
  public static final Table<ClauseRow<Request>> TABLE =
      Table.of(
          "requests",
          "A request to an addressee: the obligations register.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          ClauseRow.DOCUMENT.asKey(),
          ClauseRow.SYMBOL,
          ClauseRow.YEAR,
          ClauseRow.PATH.asKey(),
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
          column(
                  "addressee",
                  TEXT,
                  "The id of the actor that is asked; other where the lexicon has none that fits;"
                      + " empty where the clause names nobody.")
              .optional(row -> named(row.item()).map(Actor::id)),
          column(
                  "addressee_name",
                  PHRASE,
                  "The actor's usual name; for other, the words of the text.")
              .optional(row -> named(row.item()).map(actor -> name(actor, row.item()))),
          column("action", PROSE, "What is asked, in the clause's words.")
              .optional(row -> nonEmpty(row.item().action())),
          column("reports_back", BOOLEAN, "Whether it asks for a report to a body.")
              .value(row -> row.item().reportsBack()),
          column("due_session", TEXT, "The session by which it is due, such as 67.")
              .optional(row -> row.item().due().flatMap(DueDate::session)),
          column("due_year", YEAR, "The year by which it is due, such as 2012.")
              .optional(row -> row.item().due().flatMap(DueDate::year)),
          Columns.DUE_TEXT.optional(row -> row.item().due().map(DueDate::text)),
          column("due_date", DATE, "The day by which it is due, named or counted from adoption.")
              .optional(row -> row.item().due().flatMap(DueDate::date)),
          column("addressee_text", PHRASE, "Who is asked, in the words of the text.")
              .optional(row -> nonEmpty(row.item().addresseeText())),
          Columns.TITLE.optional(row -> nonEmpty(row.document().facts().metadata().title())),
          column("themes", IDS, "The themes present in the clause.")
              .optional(row -> joined(Clauses.themes(row.clause()))),
          column("request", INTEGER, "Which request of the clause it is, from 1.")
              .key(ClauseRow::number),
          column("text_hash", TEXT, "The CRC-32 of the clause's text in UTF-8, for corrections.")
              .value(row -> row.clause().textHash()),
          column("corrected", IDS, "The columns whose values an analyst has given.")
              .optional(row -> joined(row.clause().correctedColumns("requests", row.number()))));

  public static final DocumentTable<ClauseRow<Request>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::requests);

  private Requests() {}

  private static Optional<Actor> named(Request request) {
    return Optional.of(request.addressee()).filter(actor -> !actor.equals(Actor.NOBODY));
  }

  private static String name(Actor actor, Request request) {
    return actor.equals(Actor.OTHER) ? request.addresseeText() : actor.name();
  }
}
