package org.resolutionanalytics.batch.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.ListTable;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.core.resolution.Section;

/** Counts the clauses of each theme before and after the first operative paragraph. */
final class RhetoricCounts {

  private final ThemeIndex themes;
  private final Sections overall;
  private final Map<Integer, Sections> byYear = new TreeMap<>();

  RhetoricCounts(ThemeIndex themes) {
    this.themes = themes;
    this.overall = new Sections(themes.size());
  }

  void add(Section section, Optional<Integer> year, int[] present) {
    overall.add(section, present);
    if (year.isPresent()) {
      byYear.computeIfAbsent(year.get(), key -> new Sections(themes.size())).add(section, present);
    }
  }

  /** Every theme of the lexicon: a row over all years, then a row a year. */
  TableSource rhetoricToAction() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int theme = 0; theme < themes.size(); theme++) {
      rows.add(row(theme, null, overall));
      for (Map.Entry<Integer, Sections> entry : byYear.entrySet()) {
        rows.add(row(theme, entry.getKey(), entry.getValue()));
      }
    }
    return new ListTable(Tables.RHETORIC_TO_ACTION, rows);
  }

  private @Nullable Object[] row(int theme, @Nullable Integer year, Sections counts) {
    long said = counts.preambular[theme];
    long saidTotal = counts.preambular[themes.size()];
    long done = counts.operative[theme];
    long doneTotal = counts.operative[themes.size()];
    boolean comparable = saidTotal > 0 && doneTotal > 0 && said + done > 0;
    LogRatio ratio = comparable ? LogRatio.of(done, doneTotal, said, saidTotal) : null;
    return new @Nullable Object[] {
      themes.id(theme),
      themes.parent(theme),
      year,
      said,
      saidTotal,
      done,
      doneTotal,
      share(said, saidTotal),
      share(done, doneTotal),
      ratio == null ? null : ratio.value(),
      ratio == null ? null : ratio.low(),
      ratio == null ? null : ratio.high()
    };
  }

  private static @Nullable Double share(long count, long total) {
    return total == 0 ? null : (double) count / total;
  }

  /** A place a theme, and the number of all clauses last. */
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
