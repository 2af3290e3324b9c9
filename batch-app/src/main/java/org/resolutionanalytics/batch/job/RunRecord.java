package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.frequency.ThemeTotal;

/** What the steps of a run hand on to those after them, and to who started the run. */
final class RunRecord {
  private final Map<String, Long> rows = new TreeMap<>();
  private volatile long files;
  private volatile long waiting;
  private volatile FactsStore.Counts documents = new FactsStore.Counts(0, 0);
  private volatile List<ThemeTotal> topThemes = List.of();
  private volatile List<String> published = List.of();

  void inventory(long allFiles, long waitingFiles) {
    files = allFiles;
    waiting = waitingFiles;
  }

  synchronized void table(String file, long count) {
    rows.put(file, count);
  }

  void documents(FactsStore.Counts counts) {
    documents = counts;
  }

  void topThemes(List<ThemeTotal> themes) {
    topThemes = themes;
  }

  void published(List<String> names) {
    published = names;
  }

  long files() {
    return files;
  }

  long waiting() {
    return waiting;
  }

  FactsStore.Counts documents() {
    return documents;
  }

  List<ThemeTotal> topThemes() {
    return topThemes;
  }

  List<String> published() {
    return published;
  }

  synchronized Map<String, Long> rows() {
    return new TreeMap<>(rows);
  }
}
