package org.resolutionanalytics.batch.table.statistics;

import java.util.HashMap;
import java.util.Map;

/** How often each of several things occurs, and in how many clauses and documents. */
final class Occurrences<K> {
  private static final Count NEVER = new Count();
  private final Map<K, Count> counts = new HashMap<>();

  /** Counts a thing that occurs in a clause. The clauses of a document follow each other. */
  void add(K thing, CountedDocument.Clause clause, int times) {
    counts.computeIfAbsent(thing, key -> new Count()).add(clause, times);
  }

  /** Adds what was counted in documents that this has not counted yet. */
  void addAll(Occurrences<K> other) {
    other.counts.forEach(
        (thing, count) -> counts.computeIfAbsent(thing, key -> new Count()).addAll(count));
  }

  Count of(K thing) {
    return counts.getOrDefault(thing, NEVER);
  }

  /** How often one thing occurs. */
  static final class Count {
    private long occurrences;
    private long clauses;
    private long documents;
    private String lastDocument = "";

    void add(CountedDocument.Clause clause, int times) {
      String document = clause.document().name();
      documents += document.equals(lastDocument) ? 0 : 1;
      lastDocument = document;
      clauses++;
      occurrences += times;
    }

    void addAll(Count other) {
      occurrences += other.occurrences;
      clauses += other.clauses;
      documents += other.documents;
    }

    long occurrences() {
      return occurrences;
    }

    long clauses() {
      return clauses;
    }

    long documents() {
      return documents;
    }
  }
}
