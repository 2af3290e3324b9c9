package org.resolutionanalytics.batch.frequency;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.ListTable;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;

/** Actors over the whole corpus. */
final class ActorCounts {
  private final Map<String, Count> counts = new TreeMap<>();
  private final Set<String> inClause = new HashSet<>();
  private final Set<String> inDocument = new HashSet<>();

  void add(DocumentFacts document) {
    inDocument.clear();
    for (ClauseFacts clause : document.clauses()) {
      inClause.clear();
      for (ActorMention mention : clause.actors()) {
        Count count = count(mention.actor());
        count.mentions++;
        count.clauses += inClause.add(mention.actor().id()) ? 1 : 0;
        count.resolutions += inDocument.add(mention.actor().id()) ? 1 : 0;
      }
      inClause.clear();
      for (Request request : clause.requests()) {
        Count count = count(request.addressee());
        count.addressed += inClause.add(request.addressee().id()) ? 1 : 0;
      }
    }
  }

  private Count count(Actor actor) {
    return counts.computeIfAbsent(actor.id(), id -> new Count(actor));
  }

  /** By actor. */
  TableSource table() {
    List<@Nullable Object[]> rows = counts.values().stream().map(Count::row).toList();
    return new ListTable(Tables.ACTOR_FREQUENCY, rows);
  }

  private static final class Count {
    private final Actor actor;
    private long mentions;
    private long clauses;
    private long resolutions;
    private long addressed;

    Count(Actor actor) {
      this.actor = actor;
    }

    @Nullable Object[] row() {
      return new @Nullable Object[] {
        actor.id(),
        actor.name(),
        actor.kind(),
        mentions,
        clauses,
        resolutions,
        addressed,
        actor.code().orElse(null)
      };
    }
  }
}
