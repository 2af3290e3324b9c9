package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.resolution.Section;

/** How often a phrase opens clauses of a section, as the documents spell it. */
record OpeningPhrase(
    Section section,
    String phrase,
    String verb,
    Optional<String> strength,
    long clauses,
    long resolutions) {

  static final Table<OpeningPhrase> TABLE =
      Table.of(
          "opening_phrases",
          "An opening phrase in a section.",
          Columns.SECTION.key(row -> row.section().id()),
          column(
                  "opening_phrase",
                  PHRASE,
                  "The words that open the clause, such as Recalling also.")
              .key(OpeningPhrase::phrase),
          column("opening_verb", TEXT, "The dictionary form of the verb, such as recall.")
              .optional(row -> nonEmpty(row.verb())),
          column("strength", TEXT, "How strongly the verb asks, where it asks.")
              .optional(OpeningPhrase::strength),
          column("clauses", INTEGER, "The clauses that it opens.").value(OpeningPhrase::clauses),
          column("resolutions", INTEGER, "The documents in which it opens a clause.")
              .value(OpeningPhrase::resolutions));

  /** Counts opening phrases by section. */
  static final class Counter implements Consumer<CountedDocument> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::section).thenComparing(Key::phrase);

    private final SortedMap<Key, String> verbs = new TreeMap<>(ORDER);
    private final Map<Key, String> strengths = new HashMap<>();
    private final Occurrences<Key> counts = new Occurrences<>();

    @Override
    public void accept(CountedDocument document) {
      document.clauses().forEach(this::add);
    }

    private void add(CountedDocument.Clause clause) {
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
}
