package org.resolutionanalytics.batch.table.statistics;

import org.resolutionanalytics.batch.table.measure.Contingency;
import org.resolutionanalytics.nlp.theme.Theme;

/** Some of the corpus's clauses, such as those of a year, and how often they mention each theme. */
final class ClauseGroup {
  private final Occurrences.Count total = new Occurrences.Count();
  private final Occurrences<String> themes = new Occurrences<>();

  void add(CountedDocument.Clause clause) {
    total.add(clause, clause.facts().words());
    clause.themes().forEach((theme, mentions) -> themes.add(theme, clause, mentions));
  }

  /** Adds the clauses of documents of which this has none yet. */
  void addAll(ClauseGroup other) {
    total.addAll(other.total);
    themes.addAll(other.themes);
  }

  long clauses() {
    return total.clauses();
  }

  long documents() {
    return total.documents();
  }

  long words() {
    return total.occurrences();
  }

  Occurrences.Count of(Theme theme) {
    return themes.of(theme.id());
  }

  /** Which of all clauses are in this group, and which of them mention a theme. */
  Contingency with(Theme theme, ClauseGroup all) {
    return new Contingency(of(theme).clauses(), clauses(), all.of(theme).clauses(), all.clauses());
  }
}
