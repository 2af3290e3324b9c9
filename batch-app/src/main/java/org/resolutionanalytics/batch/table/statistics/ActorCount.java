package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.actor.Actor;

/**
 * How often an actor occurs in the corpus.
 *
 * @param clauses the clauses that name it
 * @param resolutions the documents that name it
 * @param addressed the clauses that ask it to act
 */
public record ActorCount(
    Actor actor, long mentions, long clauses, long resolutions, long addressed) {

  /** One row per actor. */
  public static final Table<ActorCount> TABLE =
      Table.of(
          "actor_frequency",
          "An actor, over the whole corpus.",
          Columns.ACTOR.key(row -> row.actor().id()),
          Columns.ACTOR_NAME.value(row -> row.actor().name()),
          Columns.ACTOR_KIND.value(row -> row.actor().kind()),
          column("mentions", INTEGER, "Its mentions.").value(ActorCount::mentions),
          column("clauses", INTEGER, "The clauses that name it.").value(ActorCount::clauses),
          column("resolutions", INTEGER, "The documents that name it.")
              .value(ActorCount::resolutions),
          column("addressed_clauses", INTEGER, "The clauses that ask it to act.")
              .value(ActorCount::addressed),
          Columns.ACTOR_CODE.optional(row -> row.actor().code()));
}
