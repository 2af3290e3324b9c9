package org.resolutionanalytics.batch.table.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.core.resolution.Section;

/** Counts the clauses of each theme before and after the first operative paragraph. */
final class RhetoricCounts {

  private final ThemeNumbers themes;
  private final Sections overall;
  private final Map<Integer, Sections> byYear = new TreeMap<>();

  RhetoricCounts(ThemeNumbers themes) {
    this.themes = themes;
    this.overall = new Sections(themes.size());
  }

  void add(Section section, Optional<Integer> year, int[] present) {
    overall.add(section, present);
    if (year.isPresent()) {
      byYear.computeIfAbsent(year.get(), key -> new Sections(themes.size())).add(section, present);
    }
  }

  /** Every theme of the lexicon: a row over all years, then one row per year. */
  void rows(Consumer<ThemeBalance> sink) {
    for (int theme = 0; theme < themes.size(); theme++) {
      int number = theme;
      sink.accept(row(theme, Optional.empty(), overall));
      byYear.forEach((year, counts) -> sink.accept(row(number, Optional.of(year), counts)));
    }
  }

  private ThemeBalance row(int theme, Optional<Integer> year, Sections counts) {
    return new ThemeBalance(
        themes.theme(theme),
        year,
        counts.preambular[theme],
        counts.preambular[themes.size()],
        counts.operative[theme],
        counts.operative[themes.size()]);
  }

  /** One number per theme, and the number of all clauses last. */
  private static final class Sections {

    private final long[] preambular;
    private final long[] operative;

    Sections(int themes) {
      preambular = new long[themes + 1];
      operative = new long[themes + 1];
    }

    void add(Section section, int[] present) {
      long[] counts;
      if (section == Section.PREAMBULAR) {
        counts = preambular;
      } else if (section == Section.OPERATIVE) {
        counts = operative;
      } else {
        return;
      }
      counts[counts.length - 1]++;
      for (int theme : present) {
        counts[theme]++;
      }
    }
  }
}
