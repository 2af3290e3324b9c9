package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.comparison.CorpusDocument;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Lineage;
import org.resolutionanalytics.nlp.lineage.Relation;

/**
 * Two documents, clause beside clause.
 *
 * @param rows in the order of the later text; a dropped clause follows the clause that it followed
 */
public record Synopsis(DocumentFacts earlier, DocumentFacts later, List<ClausePair> rows) {

  private static final List<Relation> ORDER =
      List.of(
          Relation.VERBATIM,
          Relation.UPDATED,
          Relation.EDITED,
          Relation.SPLIT,
          Relation.MERGED,
          Relation.NEW,
          Relation.DROPPED);

  public Synopsis {
    rows = List.copyOf(rows);
  }

  /** Compares two documents, whether one renews the other or not. */
  public static Synopsis of(DocumentFacts earlier, DocumentFacts later) {
    List<Descent> descents =
        new Lineage().compare(CorpusDocument.clauses(earlier), CorpusDocument.clauses(later));
    Map<String, String> before = texts(earlier);
    Map<String, String> after = texts(later);
    List<ClausePair> rows =
        inOrder(earlier, descents).stream()
            .map(
                descent ->
                    new ClausePair(
                        descent,
                        before.getOrDefault(descent.earlierPath(), ""),
                        after.getOrDefault(descent.path(), "")))
            .toList();
    return new Synopsis(earlier, later, rows);
  }

  /** The texts of the clauses of a document, by their paths. */
  static Map<String, String> texts(DocumentFacts document) {
    Map<String, String> texts = new HashMap<>();
    document.clauses().forEach(clause -> texts.put(clause.path(), clause.text()));
    return texts;
  }

  private static List<Descent> inOrder(DocumentFacts earlier, List<Descent> descents) {
    Map<String, Integer> places = new HashMap<>();
    earlier.clauses().forEach(clause -> places.put(clause.path(), places.size()));
    List<Descent> kept =
        descents.stream().filter(descent -> descent.relation() != Relation.DROPPED).toList();
    // By the place of an earlier clause, the last row of those that come from it.
    TreeMap<Integer, Integer> lastRows = new TreeMap<>();
    for (int row = 0; row < kept.size(); row++) {
      if (!kept.get(row).earlierPath().isEmpty()) {
        lastRows.put(places.get(kept.get(row).earlierPath()), row);
      }
    }
    Map<Integer, List<Descent>> droppedAfter = new HashMap<>();
    for (Descent descent : descents) {
      if (descent.relation() == Relation.DROPPED) {
        Map.Entry<Integer, Integer> row = lastRows.lowerEntry(places.get(descent.earlierPath()));
        droppedAfter
            .computeIfAbsent(row == null ? -1 : row.getValue(), key -> new ArrayList<>())
            .add(descent);
      }
    }
    List<Descent> all = new ArrayList<>(droppedAfter.getOrDefault(-1, List.of()));
    for (int row = 0; row < kept.size(); row++) {
      all.add(kept.get(row));
      all.addAll(droppedAfter.getOrDefault(row, List.of()));
    }
    return all;
  }

  /** The same in words: {@code Clauses: 2 verbatim, 1 new.} */
  public String countsInWords() {
    return counts().entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().id())
        .collect(Collectors.joining(", ", "Clauses: ", "."));
  }

  /**
   * How many clauses have each relation, from those that stayed to those that are gone; of split
   * and merged ones only where there are some.
   */
  public Map<Relation, Integer> counts() {
    Map<Relation, Integer> counts = new LinkedHashMap<>();
    ORDER.forEach(relation -> counts.put(relation, 0));
    Set<String> counted = new HashSet<>();
    for (ClausePair row : rows) {
      Descent descent = row.descent();
      // A merged clause has several rows and counts once.
      if (descent.path().isEmpty() || counted.add(descent.path())) {
        counts.merge(descent.relation(), 1, Integer::sum);
      }
    }
    counts.remove(Relation.SPLIT, 0);
    counts.remove(Relation.MERGED, 0);
    return counts;
  }
}
