package org.resolutionanalytics.batch.table.statistics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;

/** Actors over the whole corpus. */
final class ActorCounts {
  private final Map<String, ActorCount> counts = new TreeMap<>();
  private final Set<String> inClause = new HashSet<>();
  private final Set<String> inDocument = new HashSet<>();

  void add(DocumentFacts document) {
    inDocument.clear();
    for (ClauseFacts clause : document.clauses()) {
      inClause.clear();
      for (ActorMention mention : clause.actors()) {
        ActorCount count = count(mention.actor());
        count.mentions++;
        count.clauses += inClause.add(mention.actor().id()) ? 1 : 0;
        count.resolutions += inDocument.add(mention.actor().id()) ? 1 : 0;
      }
      inClause.clear();
      for (Request request : clause.requests()) {
        ActorCount count = count(request.addressee());
        count.addressed += inClause.add(request.addressee().id()) ? 1 : 0;
      }
    }
  }

  private ActorCount count(Actor actor) {
    return counts.computeIfAbsent(actor.id(), id -> new ActorCount(actor));
  }

  /** By actor. */
  void rows(Consumer<ActorCount> sink) {
    counts.values().forEach(sink);
  }
}
