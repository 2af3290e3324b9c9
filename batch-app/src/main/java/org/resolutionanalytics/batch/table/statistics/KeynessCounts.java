package org.resolutionanalytics.batch.table.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the clauses of each theme in each group of documents. */
final class KeynessCounts {

  private final ThemeNumbers themes;
  private final List<String> groupings;
  private final List<SortedMap<String, long[]>> byGroup = new ArrayList<>();
  private final long[] all;

  /** Counts hold one number per theme, and the number of all clauses last. */
  KeynessCounts(ThemeNumbers themes, List<String> groupings) {
    this.themes = themes;
    this.groupings = List.copyOf(groupings);
    this.all = new long[themes.size() + 1];
    groupings.forEach(grouping -> byGroup.add(new TreeMap<>()));
  }

  /**
   * Counts a clause.
   *
   * @param groups its document's group in each grouping, in the order of the groupings; null where
   *     the document is in none
   * @param present its themes
   */
  void add(List<@Nullable String> groups, int[] present) {
    count(all, present);
    for (int i = 0; i < groupings.size(); i++) {
      String group = groups.get(i);
      if (group != null) {
        count(byGroup.get(i).computeIfAbsent(group, key -> new long[all.length]), present);
      }
    }
  }

  private static void count(long[] counts, int[] present) {
    counts[counts.length - 1]++;
    for (int theme : present) {
      counts[theme]++;
    }
  }

  /** Every theme that occurs, in every group that has both clauses and others to compare with. */
  void rows(Consumer<Keyness> sink) {
    for (int i = 0; i < groupings.size(); i++) {
      String grouping = groupings.get(i);
      byGroup.get(i).forEach((group, counts) -> rows(grouping, group, counts, sink));
    }
  }

  private void rows(String grouping, String group, long[] counts, Consumer<Keyness> sink) {
    long clauses = all[themes.size()];
    long total = counts[themes.size()];
    if (total == clauses) {
      return;
    }
    for (int theme = 0; theme < themes.size(); theme++) {
      if (all[theme] > 0) {
        Contingency table = new Contingency(counts[theme], total, all[theme], clauses);
        sink.accept(new Keyness(grouping, group, themes.theme(theme).id(), table));
      }
    }
  }
}
