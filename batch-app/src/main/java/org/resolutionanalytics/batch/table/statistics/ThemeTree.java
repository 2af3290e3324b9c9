package org.resolutionanalytics.batch.table.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** The themes of a lexicon. A mention of a theme counts for every theme above it, too. */
final class ThemeTree {
  private final SortedMap<String, Theme> themes = new TreeMap<>();

  /** For each theme its own id and those of all themes above it. */
  private final Map<String, Set<String>> lines = new HashMap<>();

  /** The tree of a lexicon's themes; throws if two have the same id. */
  ThemeTree(List<Theme> lexicon) {
    for (Theme theme : lexicon) {
      if (themes.put(theme.id(), theme) != null) {
        throw new IllegalArgumentException("two themes have the id " + theme.id());
      }
    }
    themes.keySet().forEach(id -> lines.put(id, upwards(id)));
  }

  private Set<String> upwards(String id) {
    Set<String> line = new LinkedHashSet<>();
    Optional<String> at = Optional.of(id);
    while (at.isPresent() && themes.containsKey(at.get()) && line.add(at.get())) {
      at = themes.get(at.get()).parent();
    }
    return line;
  }

  private Set<String> line(String theme) {
    Set<String> line = lines.get(theme);
    if (line == null) {
      throw new IllegalArgumentException("the lexicon has no theme " + theme);
    }
    return line;
  }

  /** All themes, ordered by id. */
  Collection<Theme> themes() {
    return themes.values();
  }

  /** Whether one of two themes is above the other. */
  boolean related(Theme left, Theme right) {
    return line(left.id()).contains(right.id()) || line(right.id()).contains(left.id());
  }

  /**
   * Counts how often the clauses of a document mention each theme. Where terms of one theme, or of
   * themes below it, overlap, they are one mention of it.
   *
   * @param facts the mentions of each clause are ordered by offset
   * @throws IllegalArgumentException if the lexicon lacks a theme that it mentions
   */
  CountedDocument count(DocumentFacts facts) {
    DocumentRow document = new DocumentRow(facts);
    List<CountedDocument.Clause> clauses = new ArrayList<>();
    SectionGroups sections = new SectionGroups();
    for (ClauseFacts clause : facts.clauses()) {
      CountedDocument.Clause counted = count(document, clause);
      clauses.add(counted);
      sections.add(counted);
    }
    return new CountedDocument(document, clauses, sections);
  }

  private CountedDocument.Clause count(DocumentRow document, ClauseFacts clause) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    for (ThemeMention mention : clause.themes()) {
      for (String theme : line(mention.theme().id())) {
        if (mention.start() >= ends.getOrDefault(theme, 0)) {
          counts.merge(theme, 1, Integer::sum);
        }
        ends.merge(theme, mention.end(), Math::max);
      }
    }
    return new CountedDocument.Clause(document, clause, counts);
  }
}
