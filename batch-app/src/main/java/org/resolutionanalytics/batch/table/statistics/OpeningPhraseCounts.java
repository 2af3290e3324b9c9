package org.resolutionanalytics.batch.table.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.core.resolution.Section;

/** Opening phrases by section. */
final class OpeningPhraseCounts implements Consumer<CountedClause> {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::section).thenComparing(Key::phrase);

  private final SortedMap<Key, String> verbs = new TreeMap<>(ORDER);
  private final Map<Key, String> strengths = new HashMap<>();
  private final Occurrences<Key> counts = new Occurrences<>();

  @Override
  public void accept(CountedClause clause) {
    ClauseFacts facts = clause.facts();
    if (!facts.openingPhrase().isEmpty()) {
      Key key = new Key(facts.section(), facts.openingPhrase());
      verbs.putIfAbsent(key, facts.openingVerb());
      strength(facts).ifPresent(strength -> strengths.putIfAbsent(key, strength));
      counts.add(key, clause, 1);
    }
  }

  /** The strength of the request that the clause's own opening verb makes, if it makes one. */
  private static Optional<String> strength(ClauseFacts clause) {
    return clause.requests().stream()
        .filter(request -> request.openingVerb().equals(clause.openingVerb()))
        .findFirst()
        .map(request -> request.strength().id());
  }

  /** By section in the order of a document, then phrase. */
  void rows(Consumer<OpeningPhrase> sink) {
    verbs.forEach(
        (key, verb) ->
            sink.accept(
                new OpeningPhrase(
                    key.section(),
                    key.phrase(),
                    verb,
                    Optional.ofNullable(strengths.get(key)),
                    counts.of(key).clauses(),
                    counts.of(key).documents())));
  }

  private record Key(Section section, String phrase) {}
}
