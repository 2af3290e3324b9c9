package org.resolutionanalytics.batch.frequency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.ListTable;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.request.Request;

/** Opening phrases by section, as the documents spell them. */
final class OpeningPhraseCounts {
  private final Map<Key, Count> counts = new HashMap<>();
  private final Set<Key> inDocument = new HashSet<>();

  void add(DocumentFacts document) {
    inDocument.clear();
    for (ClauseFacts clause : document.clauses()) {
      if (clause.openingPhrase().isEmpty()) {
        continue;
      }
      Key key = new Key(clause.section(), clause.openingPhrase());
      Count count = counts.computeIfAbsent(key, k -> new Count(clause.openingVerb()));
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
  TableSource table() {
    Comparator<Map.Entry<Key, Count>> order =
        Comparator.<Map.Entry<Key, Count>, Section>comparing(e -> e.getKey().section())
            .thenComparing(e -> e.getKey().phrase());
    List<@Nullable Object[]> rows =
        counts.entrySet().stream()
            .sorted(order)
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .toList();
    return new ListTable(Tables.OPENING_PHRASES, rows);
  }

  private static @Nullable Object[] row(Key key, Count count) {
    return new @Nullable Object[] {
      key.section().id(),
      key.phrase(),
      count.verb.isEmpty() ? null : count.verb,
      count.strength.isEmpty() ? null : count.strength,
      count.clauses,
      count.resolutions
    };
  }

  private record Key(Section section, String phrase) {}

  private static final class Count {
    private final String verb;
    private String strength = "";
    private long clauses;
    private long resolutions;

    Count(String verb) {
      this.verb = verb;
    }
  }
}
