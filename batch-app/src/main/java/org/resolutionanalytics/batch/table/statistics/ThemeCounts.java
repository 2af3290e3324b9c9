package org.resolutionanalytics.batch.table.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.core.resolution.Section;

/** Themes by section and by year. */
final class ThemeCounts {
  /** The section of the rows that count all sections together. */
  private static final String ALL_SECTIONS = "all";

  private final ThemeNumbers themes;
  private final Group all;
  private final Map<Section, Group> sections = new EnumMap<>(Section.class);
  private final Map<Optional<Integer>, Group> years = new TreeMap<>(Columns.UNKNOWN_YEAR_LAST);

  ThemeCounts(ThemeNumbers themes) {
    this.themes = themes;
    this.all = new Group(themes.size());
    for (Section section : Section.values()) {
      sections.put(section, new Group(themes.size()));
    }
  }

  void add(DocumentFacts document) {
    Group year = years.computeIfAbsent(document.year(), key -> new Group(themes.size()));
    all.documents++;
    year.documents++;
    int number = (int) all.documents;
    for (ClauseFacts clause : document.clauses()) {
      int[] mentions = themes.mentions(clause);
      all.add(clause.words(), mentions, number);
      year.add(clause.words(), mentions, number);
      sections.getOrDefault(clause.section(), all).add(clause.words(), mentions, number);
    }
  }

  List<ThemeTotal> totals() {
    return IntStream.range(0, themes.size())
        .mapToObj(i -> new ThemeTotal(themes.theme(i), all.mentions[i], all.clauses[i]))
        .toList();
  }

  /** By theme, then section in the order of a document, then all sections together. */
  void bySection(Consumer<ThemeCount<String>> sink) {
    for (int theme = 0; theme < themes.size(); theme++) {
      for (Section section : Section.values()) {
        sink.accept(row(section.id(), theme, sections.getOrDefault(section, all), all.documents));
      }
      sink.accept(row(ALL_SECTIONS, theme, all, all.documents));
    }
  }

  /** By year, the unknown year last, then theme. */
  void byYear(Consumer<ThemeCount<Optional<Integer>>> sink) {
    years.forEach(
        (year, group) -> {
          for (int theme = 0; theme < themes.size(); theme++) {
            sink.accept(row(year, theme, group, group.documents));
          }
        });
  }

  private <G> ThemeCount<G> row(G name, int theme, Group group, long documents) {
    return new ThemeCount<>(
        name,
        themes.theme(theme),
        group.mentions[theme],
        group.clauses[theme],
        group.resolutions[theme],
        group.clausesInAll,
        documents,
        group.words);
  }

  /** Counts over the clauses of a section or year. */
  private static final class Group {
    private long documents;
    private long clausesInAll;
    private long words;
    private final long[] mentions;
    private final long[] clauses;
    private final long[] resolutions;

    /** For each theme, the number of the document that was counted last. */
    private final int[] lastDocument;

    Group(int themes) {
      mentions = new long[themes];
      clauses = new long[themes];
      resolutions = new long[themes];
      lastDocument = new int[themes];
    }

    void add(int clauseWords, int[] clauseMentions, int document) {
      clausesInAll++;
      words += clauseWords;
      for (int theme = 0; theme < clauseMentions.length; theme++) {
        if (clauseMentions[theme] > 0) {
          mentions[theme] += clauseMentions[theme];
          clauses[theme]++;
          if (lastDocument[theme] != document) {
            lastDocument[theme] = document;
            resolutions[theme]++;
          }
        }
      }
    }
  }
}
