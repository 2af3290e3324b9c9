package org.resolutionanalytics.batch.table.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;

/** Actors over the whole corpus. */
final class ActorCounts implements Consumer<CountedClause> {
  private final SortedMap<String, Actor> actors = new TreeMap<>();
  private final Occurrences<String> named = new Occurrences<>();
  private final Occurrences<String> addressed = new Occurrences<>();

  @Override
  public void accept(CountedClause clause) {
    Map<String, Integer> mentions = new HashMap<>();
    for (ActorMention mention : clause.facts().actors()) {
      mentions.merge(idOf(mention.actor()), 1, Integer::sum);
    }
    mentions.forEach((id, times) -> named.add(id, clause, times));
    Set<String> addressees = new HashSet<>();
    for (Request request : clause.facts().requests()) {
      addressees.add(idOf(request.addressee()));
    }
    addressees.forEach(id -> addressed.add(id, clause, 1));
  }

  private String idOf(Actor actor) {
    actors.putIfAbsent(actor.id(), actor);
    return actor.id();
  }

  /** By actor. */
  void rows(Consumer<ActorCount> sink) {
    actors.forEach(
        (id, actor) -> {
          Occurrences.Count count = named.of(id);
          sink.accept(
              new ActorCount(
                  actor,
                  count.occurrences(),
                  count.clauses(),
                  count.documents(),
                  addressed.of(id).clauses()));
        });
  }
}
