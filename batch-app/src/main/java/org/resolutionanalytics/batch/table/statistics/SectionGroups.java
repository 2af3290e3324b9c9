package org.resolutionanalytics.batch.table.statistics;

import java.util.EnumMap;
import java.util.Map;
import org.resolutionanalytics.core.resolution.Section;

/** The clauses of each section, and of all sections together. */
final class SectionGroups {
  private final ClauseGroup all = new ClauseGroup();
  private final Map<Section, ClauseGroup> sections = new EnumMap<>(Section.class);

  void add(CountedDocument.Clause clause) {
    all.add(clause);
    of(clause.facts().section()).add(clause);
  }

  /** Adds the clauses of documents of which this has none yet. */
  void addAll(SectionGroups other) {
    all.addAll(other.all);
    other.sections.forEach((section, clauses) -> of(section).addAll(clauses));
  }

  ClauseGroup all() {
    return all;
  }

  ClauseGroup of(Section section) {
    return sections.computeIfAbsent(section, key -> new ClauseGroup());
  }
}
