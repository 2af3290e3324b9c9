package org.resolutionanalytics.batch.table.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.theme.Theme;

/** Which themes and actors occur in the same clauses. */
final class AssociationCounts implements Consumer<CountedDocument> {
  private static final ClauseGroup NONE = new ClauseGroup();
  private final ThemeTree themes;
  private final ClauseGroup all = new ClauseGroup();
  private final Map<String, ClauseGroup> byTheme = new HashMap<>();
  private final SortedMap<String, ClauseGroup> byActor = new TreeMap<>();
  private final Map<String, ClauseGroup> byAddressee = new HashMap<>();

  AssociationCounts(ThemeTree themes) {
    this.themes = themes;
  }

  @Override
  public void accept(CountedDocument document) {
    all.addAll(document.sections().all());
    for (CountedDocument.Clause clause : document.clauses()) {
      List<ActorMention> actors = clause.facts().actors();
      add(clause, clause.themes().keySet(), byTheme);
      add(clause, ActorMention.ids(actors, false), byActor);
      add(clause, ActorMention.ids(actors, true), byAddressee);
    }
  }

  private static void add(
      CountedDocument.Clause clause, Iterable<String> ids, Map<String, ClauseGroup> groups) {
    ids.forEach(id -> groups.computeIfAbsent(id, key -> new ClauseGroup()).add(clause));
  }

  /** All pairs of themes that both occur and of which neither is above the other. */
  void pairs(Consumer<ThemePair> sink) {
    List<Theme> present =
        themes.themes().stream().filter(theme -> byTheme.containsKey(theme.id())).toList();
    for (int i = 0; i < present.size(); i++) {
      Theme first = present.get(i);
      ClauseGroup clauses = byTheme.getOrDefault(first.id(), NONE);
      for (Theme second : present.subList(i + 1, present.size())) {
        if (!themes.related(first, second)) {
          sink.accept(new ThemePair(first.id(), second.id(), clauses.with(second, all)));
        }
      }
    }
  }

  /** All actors with the themes of their clauses. */
  void actorThemes(Consumer<ActorTheme> sink) {
    byActor.forEach(
        (actor, clauses) -> {
          ClauseGroup addressed = byAddressee.getOrDefault(actor, NONE);
          for (Theme theme : themes.themes()) {
            if (clauses.of(theme).clauses() > 0) {
              long asked = addressed.of(theme).clauses();
              sink.accept(new ActorTheme(actor, theme.id(), clauses.with(theme, all), asked));
            }
          }
        });
  }
}
