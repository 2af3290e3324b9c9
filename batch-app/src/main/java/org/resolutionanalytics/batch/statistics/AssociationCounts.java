package org.resolutionanalytics.batch.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.ListTable;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;

/** Counts which themes and actors stand in the same clauses. */
final class AssociationCounts {

  private final ThemeIndex themes;
  private final long[] byTheme;
  private final Map<Long, long[]> byPair = new HashMap<>();
  private final Map<String, ActorCounts> byActor = new TreeMap<>();
  private long clauses;

  AssociationCounts(ThemeIndex themes) {
    this.themes = themes;
    this.byTheme = new long[themes.size()];
  }

  /**
   * Counts a clause.
   *
   * @param actors whom it names, none twice
   * @param addressees those of them whom it asks to act
   * @param present its themes, ascending
   */
  void add(List<String> actors, List<String> addressees, int[] present) {
    clauses++;
    for (int i = 0; i < present.length; i++) {
      byTheme[present[i]]++;
      for (int j = i + 1; j < present.length; j++) {
        byPair.computeIfAbsent(pair(present[i], present[j]), key -> new long[1])[0]++;
      }
    }
    for (String actor : actors) {
      byActor
          .computeIfAbsent(actor, key -> new ActorCounts())
          .add(present, addressees.contains(actor));
    }
  }

  /** Neighbours in number, so that the hashes of no two of them are the same. */
  private long pair(int left, int right) {
    return (long) left * themes.size() + right;
  }

  /** All pairs of themes that both occur and of which neither stands above the other. */
  TableSource cooccurrence() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      for (int b = a + 1; b < themes.size(); b++) {
        if (byTheme[a] > 0 && byTheme[b] > 0 && !themes.related(a, b)) {
          long both = byPair.getOrDefault(pair(a, b), new long[1])[0];
          Contingency table = new Contingency(both, byTheme[a], byTheme[b], clauses);
          rows.add(
              new @Nullable Object[] {
                themes.id(a),
                themes.id(b),
                byTheme[a],
                byTheme[b],
                both,
                table.expected(),
                table.signedLogLikelihood(),
                table.npmi()
              });
        }
      }
    }
    return new ListTable(Tables.THEME_COOCCURRENCE, rows);
  }

  /** All actors with the themes of their clauses. */
  TableSource actorTheme() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    byActor.forEach(
        (actor, counts) ->
            counts.byTheme.forEach(
                (theme, both) -> {
                  Contingency table =
                      new Contingency(both[0], counts.clauses, byTheme[theme], clauses);
                  rows.add(
                      new @Nullable Object[] {
                        actor,
                        themes.id(theme),
                        counts.clauses,
                        byTheme[theme],
                        both[0],
                        both[1],
                        table.expected(),
                        table.signedLogLikelihood(),
                        table.npmi()
                      });
                }));
    return new ListTable(Tables.ACTOR_THEME, rows);
  }

  /** An actor's clauses, and for each theme its clauses with the theme: all, and as addressee. */
  private static final class ActorCounts {

    private final Map<Integer, long[]> byTheme = new TreeMap<>();
    private long clauses;

    void add(int[] present, boolean addressed) {
      clauses++;
      for (int theme : present) {
        long[] both = byTheme.computeIfAbsent(theme, key -> new long[2]);
        both[0]++;
        if (addressed) {
          both[1]++;
        }
      }
    }
  }
}
