package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.actor.Actor;

/** How often an actor occurs in the corpus. */
public final class ActorCount {
  /** One row per actor. */
  public static final Table<ActorCount> TABLE =
      Table.<ActorCount>of(
          "actor_frequency",
          "An actor, over the whole corpus.",
          Columns.ACTOR.key(row -> row.actor.id()),
          Columns.ACTOR_NAME.value(row -> row.actor.name()),
          Columns.ACTOR_KIND.value(row -> row.actor.kind()),
          column("mentions", INTEGER, "Its mentions.").value(row -> row.mentions),
          column("clauses", INTEGER, "The clauses that name it.").value(row -> row.clauses),
          column("resolutions", INTEGER, "The documents that name it.")
              .value(row -> row.resolutions),
          column("addressed_clauses", INTEGER, "The clauses that ask it to act.")
              .value(row -> row.addressed),
          Columns.ACTOR_CODE.optional(row -> row.actor.code()));

  final Actor actor;
  long mentions;
  long clauses;
  long resolutions;
  long addressed;

  ActorCount(Actor actor) {
    this.actor = actor;
  }

  /** The actor. */
  public Actor actor() {
    return actor;
  }

  /** The clauses that name it. */
  public long clauses() {
    return clauses;
  }
}
