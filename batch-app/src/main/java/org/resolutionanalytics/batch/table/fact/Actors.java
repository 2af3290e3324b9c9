package org.resolutionanalytics.batch.table.fact;

import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.oneOf;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.actor.ActorMention;

/** One row per actor mention. */
public final class Actors {
  public static final Table<ClauseRow<ActorMention>> TABLE =
      ClauseRow.table(
          "actors",
          "An actor mention: a place in a clause's text where an actor is named.",
          ForeignKey.to(Resolutions.TABLE, Clauses.TABLE),
          Columns.ACTOR.key(row -> row.item().actor().id()),
          Columns.ACTOR_NAME.value(row -> row.item().actor().name()),
          Columns.ACTOR_KIND.value(row -> row.item().actor().kind()),
          column(
                  "role",
                  oneOf("mentioned", "addressee"),
                  "Whether the clause, here, asks the actor to act: addressee if so, else"
                      + " mentioned.")
              .value(row -> row.item().addressed() ? "addressee" : "mentioned"),
          column("matched_text", PHRASE, "The words in the clause.")
              .value(row -> row.item().matchedText()),
          Columns.START.key(row -> row.item().start()),
          Columns.END.key(row -> row.item().end()),
          Columns.ACTOR_CODE.optional(row -> row.item().actor().code()));

  public static final DocumentTable<ClauseRow<ActorMention>> ROWS =
      DocumentTable.ofClauses(TABLE, ClauseFacts::actors);

  private Actors() {}
}
