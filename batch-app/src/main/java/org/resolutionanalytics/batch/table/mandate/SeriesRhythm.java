package org.resolutionanalytics.batch.table.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Infers how often the resolutions of a series ask for their report. */
final class SeriesRhythm {
  private static final Map<Integer, String> NAMES =
      Map.of(1, "annual", 2, "biennial", 3, "triennial", 4, "quadrennial", 5, "quinquennial");

  private static final int LATEST = 3;

  private SeriesRhythm() {}

  /**
   * The sessions of one document.
   *
   * @param session the session that adopted it
   * @param due the sessions that it asks for reports to, each as often as it asks
   */
  record Sessions(int session, List<Integer> due) {
    /** How many sessions ahead most of its reports are due; of two equally frequent the longer. */
    private Optional<Integer> lead() {
      Map<Integer, Integer> counts = new TreeMap<>();
      due.stream()
          .filter(d -> d > session)
          .forEach(d -> counts.merge(d - session, 1, Integer::sum));
      return counts.entrySet().stream()
          .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey);
    }
  }

  /**
   * The rhythm: how many sessions ahead reports are due, where two of the last three documents that
   * ask for one agree and the sessions between them are a multiple. Sessions of which the corpus
   * lacks the document make no difference.
   *
   * @param documents the documents of a series in the order of their sessions
   * @return {@code annual}, {@code biennial} ...; empty if fewer than two agree
   */
  static Optional<String> of(List<Sessions> documents) {
    List<Sessions> asking = documents.stream().filter(d -> d.lead().isPresent()).toList();
    List<Sessions> latest = asking.subList(Math.max(0, asking.size() - LATEST), asking.size());
    Map<Integer, List<Integer>> sessions = new TreeMap<>();
    for (Sessions document : latest) {
      document
          .lead()
          .ifPresent(
              lead ->
                  sessions.computeIfAbsent(lead, key -> new ArrayList<>()).add(document.session()));
    }
    return sessions.entrySet().stream()
        .filter(
            entry -> entry.getValue().size() > 1 && isMultiple(entry.getKey(), entry.getValue()))
        .max(Comparator.comparing(entry -> entry.getValue().size()))
        .flatMap(entry -> Optional.ofNullable(NAMES.get(entry.getKey())));
  }

  private static boolean isMultiple(int lead, List<Integer> sessions) {
    for (int i = 1; i < sessions.size(); i++) {
      if ((sessions.get(i) - sessions.get(i - 1)) % lead != 0) {
        return false;
      }
    }
    return true;
  }
}
