package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;

/** How often an actor occurs in the corpus, and in how many clauses it is asked to act. */
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

  /** Counts actors over the whole corpus. */
  static final class Counter implements Consumer<CountedDocument> {
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final Occurrences<String> named = new Occurrences<>();
    private final Occurrences<String> addressed = new Occurrences<>();

    @Override
    public void accept(CountedDocument document) {
      document.clauses().forEach(this::add);
    }

    private void add(CountedDocument.Clause clause) {
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
}
