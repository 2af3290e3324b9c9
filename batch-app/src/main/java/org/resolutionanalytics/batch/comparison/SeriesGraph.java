package org.resolutionanalytics.batch.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.nlp.lineage.series.Evidence;
import org.resolutionanalytics.nlp.lineage.series.Predecessor;
import org.resolutionanalytics.nlp.lineage.series.SeriesDocument;

/**
 * The series of a corpus: each document with its predecessor.
 *
 * @param documents all documents, ordered by name
 * @param predecessors the predecessor of each
 * @param roots the first document of each one's series
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or changed
record SeriesGraph(
    List<SeriesDocument> documents, List<Optional<Predecessor>> predecessors, int[] roots) {

  /**
   * Puts the user's predecessors in the place of those that were found.
   *
   * @throws IllegalArgumentException if documents precede themselves; the message names one
   */
  static SeriesGraph of(
      List<SeriesDocument> documents, List<Optional<Predecessor>> found, GivenPredecessors given) {
    Map<String, Integer> places = new HashMap<>();
    for (int document = 0; document < documents.size(); document++) {
      places.put(documents.get(document).document(), document);
    }
    List<Optional<Predecessor>> predecessors = new ArrayList<>(found);
    given
        .byDocument()
        .forEach(
            (name, predecessor) -> {
              Integer document = places.get(name);
              if (document != null) {
                predecessors.set(
                    document,
                    predecessor
                        .map(places::get)
                        .map(place -> new Predecessor(place, EnumSet.of(Evidence.GIVEN))));
              }
            });
    int[] roots = new int[documents.size()];
    for (int document = 0; document < roots.length; document++) {
      roots[document] = root(document, documents, predecessors);
    }
    return new SeriesGraph(documents, predecessors, roots);
  }

  private static int root(
      int document, List<SeriesDocument> documents, List<Optional<Predecessor>> predecessors) {
    int at = document;
    int steps = 0;
    Optional<Predecessor> before = predecessors.get(at);
    while (before.isPresent()) {
      at = before.get().document();
      if (++steps > predecessors.size()) {
        throw new IllegalArgumentException(
            documents.get(at).document()
                + " precedes itself in the file of --series; correct the chain of its rows");
      }
      before = predecessors.get(at);
    }
    return at;
  }

  /** All documents, most of them directly after their predecessor. */
  int[] inChains() {
    List<List<Integer>> successors = new ArrayList<>();
    documents.forEach(document -> successors.add(new ArrayList<>()));
    Deque<Integer> next = new ArrayDeque<>();
    for (int document = documents.size() - 1; document >= 0; document--) {
      Optional<Predecessor> before = predecessors.get(document);
      (before.isPresent() ? successors.get(before.get().document()) : next).add(document);
    }
    int[] order = new int[documents.size()];
    for (int place = 0; place < order.length; place++) {
      order[place] = next.removeLast();
      next.addAll(successors.get(order[place]));
    }
    return order;
  }

  SeriesPlace place(int document) {
    return new SeriesPlace(
        documents.get(roots[document]).document(),
        predecessors.get(document).map(p -> documents.get(p.document()).document()));
  }
}
