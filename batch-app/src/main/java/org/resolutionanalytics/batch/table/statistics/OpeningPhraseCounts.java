package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.request.Request;

/** Opening phrases by section, as the documents spell them. */
final class OpeningPhraseCounts {
  static final Table<Count> TABLE =
      Table.<Count>of(
          "opening_phrases",
          "An opening phrase in a section.",
          Columns.SECTION.key(row -> row.key.section().id()),
          column("opening_phrase", PHRASE, "The words that open the clause: Recalling also.")
              .key(row -> row.key.phrase()),
          column("opening_verb", TEXT, "The dictionary form of the verb: recall.")
              .optional(row -> nonEmpty(row.verb)),
          column("strength", TEXT, "How strongly the verb asks, where it asks.")
              .optional(row -> nonEmpty(row.strength)),
          column("clauses", INTEGER, "The clauses that it opens.").value(row -> row.clauses),
          column("resolutions", INTEGER, "The documents in which it opens a clause.")
              .value(row -> row.resolutions));

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::section).thenComparing(Key::phrase);

  private final Map<Key, Count> counts = new HashMap<>();
  private final Set<Key> inDocument = new HashSet<>();

  void add(DocumentFacts document) {
    inDocument.clear();
    for (ClauseFacts clause : document.clauses()) {
      if (clause.openingPhrase().isEmpty()) {
        continue;
      }
      Key key = new Key(clause.section(), clause.openingPhrase());
      Count count = counts.computeIfAbsent(key, k -> new Count(k, clause.openingVerb()));
      count.clauses++;
      count.resolutions += inDocument.add(key) ? 1 : 0;
      if (count.strength.isEmpty()) {
        count.strength = strength(clause);
      }
    }
  }

  /** The strength of the request that the clause's own opening verb makes, if it makes one. */
  private static String strength(ClauseFacts clause) {
    return clause.requests().stream()
        .filter(request -> request.openingVerb().equals(clause.openingVerb()))
        .findFirst()
        .map(Request::strength)
        .map(strength -> strength.id())
        .orElse("");
  }

  /** By section in the order of a document, then phrase. */
  void rows(Consumer<Count> sink) {
    counts.values().stream()
        .sorted(Comparator.comparing((Count count) -> count.key, ORDER))
        .forEach(sink);
  }

  private record Key(Section section, String phrase) {}

  /** How often a phrase opens clauses of a section. */
  static final class Count {
    private final Key key;
    private final String verb;
    private String strength = "";
    private long clauses;
    private long resolutions;

    private Count(Key key, String verb) {
      this.key = key;
      this.verb = verb;
    }
  }
}
