package org.resolutionanalytics.batch.table.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts which themes and actors stand in the same clauses. */
final class AssociationCounts {

  private final ThemeNumbers themes;
  private final long[] byTheme;
  private final Map<Long, long[]> byPair = new HashMap<>();
  private final Map<String, ActorCounts> byActor = new TreeMap<>();
  private long clauses;

  AssociationCounts(ThemeNumbers themes) {
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

  /** All pairs of themes that both occur and of which neither is above the other. */
  void pairs(Consumer<ThemePair> sink) {
    for (int a = 0; a < themes.size(); a++) {
      for (int b = a + 1; b < themes.size(); b++) {
        if (byTheme[a] > 0 && byTheme[b] > 0 && !themes.related(a, b)) {
          long both = byPair.getOrDefault(pair(a, b), new long[1])[0];
          Contingency counts = new Contingency(both, byTheme[a], byTheme[b], clauses);
          sink.accept(new ThemePair(themes.theme(a).id(), themes.theme(b).id(), counts));
        }
      }
    }
  }

  /** All actors with the themes of their clauses. */
  void actorThemes(Consumer<ActorTheme> sink) {
    byActor.forEach(
        (actor, counts) ->
            counts.byTheme.forEach(
                (theme, both) ->
                    sink.accept(
                        new ActorTheme(
                            actor,
                            themes.theme(theme).id(),
                            new Contingency(both[0], counts.clauses, byTheme[theme], clauses),
                            both[1]))));
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
