package org.resolutionanalytics.batch.frequency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.ListTable;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.theme.Theme;

/** Themes by section and by year. */
final class ThemeCounts {
  /** The section of the rows that count all sections together. */
  private static final String ALL_SECTIONS = "all";

  /** Sorts documents of no known year behind all others. */
  private static final int UNKNOWN_YEAR = Integer.MAX_VALUE;

  private final ThemeTree tree;
  private final Group all;
  private final Map<Section, Group> sections = new EnumMap<>(Section.class);
  private final Map<Integer, Group> years = new TreeMap<>();

  ThemeCounts(ThemeTree tree) {
    this.tree = tree;
    this.all = new Group(tree.size());
    for (Section section : Section.values()) {
      sections.put(section, new Group(tree.size()));
    }
  }

  void add(DocumentFacts document) {
    Group year =
        years.computeIfAbsent(document.year().orElse(UNKNOWN_YEAR), key -> new Group(tree.size()));
    all.documents++;
    year.documents++;
    int number = (int) all.documents;
    int[] mentions = new int[tree.size()];
    for (ClauseFacts clause : document.clauses()) {
      Arrays.fill(mentions, 0);
      tree.count(clause, mentions);
      all.add(clause.words(), mentions, number);
      year.add(clause.words(), mentions, number);
      sections.getOrDefault(clause.section(), all).add(clause.words(), mentions, number);
    }
  }

  List<ThemeTotal> totals() {
    return IntStream.range(0, tree.size())
        .mapToObj(i -> new ThemeTotal(tree.theme(i), all.mentions[i], all.clauses[i]))
        .toList();
  }

  /** By theme, then section in the order of a document, then all sections together. */
  TableSource frequency() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int theme = 0; theme < tree.size(); theme++) {
      for (Section section : Section.values()) {
        rows.add(frequencyRow(theme, section.id(), sections.getOrDefault(section, all)));
      }
      rows.add(frequencyRow(theme, ALL_SECTIONS, all));
    }
    return new ListTable(Tables.THEME_FREQUENCY, rows);
  }

  private @Nullable Object[] frequencyRow(int number, String section, Group group) {
    Theme theme = tree.theme(number);
    return new @Nullable Object[] {
      theme.id(),
      theme.parent().orElse(null),
      section,
      group.mentions[number],
      group.clauses[number],
      group.resolutions[number],
      share(group.clauses[number], group.clausesInAll),
      share(group.resolutions[number], all.documents),
      share(group.mentions[number] * 1000, group.words)
    };
  }

  /** By year, the unknown year last, then theme. */
  TableSource byYear() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    years.forEach(
        (year, group) -> {
          for (int theme = 0; theme < tree.size(); theme++) {
            rows.add(yearRow(theme, year == UNKNOWN_YEAR ? null : year, group));
          }
        });
    return new ListTable(Tables.THEME_BY_YEAR, rows);
  }

  private @Nullable Object[] yearRow(int number, @Nullable Integer year, Group group) {
    Theme theme = tree.theme(number);
    return new @Nullable Object[] {
      year,
      theme.id(),
      theme.parent().orElse(null),
      group.resolutions[number],
      group.clauses[number],
      group.mentions[number],
      group.words,
      share(group.clauses[number], group.clausesInAll),
      share(group.mentions[number] * 1000, group.words)
    };
  }

  /** A part of a whole; 0 of nothing is 0. */
  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
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
