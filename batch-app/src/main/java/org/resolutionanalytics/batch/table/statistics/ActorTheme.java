package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.measure.Contingency;

/** An actor with a theme, where some clause has both, and how many of them ask it to act. */
public record ActorTheme(String actor, String theme, Contingency counts, long addressed) {

  public static final Table<ActorTheme> TABLE =
      Table.of(
          "actor_theme",
          "An actor with a theme, where some clause has both.",
          ForeignKey.to(ActorCount.TABLE),
          Columns.ACTOR.key(ActorTheme::actor),
          Columns.THEME.key(ActorTheme::theme),
          column("clauses_actor", INTEGER, "The clauses that name the actor.")
              .value(r -> r.counts().first()),
          column("clauses_theme", INTEGER, "The clauses that mention the theme.")
              .value(r -> r.counts().second()),
          column("clauses_both", INTEGER, "The clauses that do both.")
              .value(r -> r.counts().both()),
          column(
                  "addressed_clauses_both",
                  INTEGER,
                  "Of these, the clauses that ask the actor to act.")
              .value(ActorTheme::addressed),
          Contingency.EXPECTED.value(row -> row.counts().expected()),
          Contingency.LOG_LIKELIHOOD.value(row -> row.counts().signedLogLikelihood()),
          Contingency.NPMI.value(row -> row.counts().npmi()));
}
