package org.resolutionanalytics.batch.table.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.nlp.theme.Theme;

/** Themes in each group of documents. */
final class KeynessCounts implements Consumer<CountedClause> {
  private final ThemeTree themes;
  private final DocumentGroups groups;
  private final ClauseGroup all = new ClauseGroup();
  private final Map<String, SortedMap<String, ClauseGroup>> groupings = new LinkedHashMap<>();

  KeynessCounts(ThemeTree themes, DocumentGroups groups) {
    this.themes = themes;
    this.groups = groups;
    groups.groupings().forEach(grouping -> groupings.put(grouping, new TreeMap<>()));
  }

  @Override
  public void accept(CountedClause clause) {
    all.add(clause);
    groups
        .of(clause.document())
        .forEach(
            (grouping, group) ->
                groupings
                    .get(grouping)
                    .computeIfAbsent(group, key -> new ClauseGroup())
                    .add(clause));
  }

  /** Every theme that occurs, in every group that there are other clauses to compare with. */
  void rows(Consumer<Keyness> sink) {
    groupings.forEach(
        (grouping, byGroup) ->
            byGroup.forEach((group, clauses) -> rows(grouping, group, clauses, sink)));
  }

  private void rows(String grouping, String group, ClauseGroup clauses, Consumer<Keyness> sink) {
    if (clauses.clauses() < all.clauses()) {
      for (Theme theme : themes.themes()) {
        if (all.of(theme).clauses() > 0) {
          sink.accept(new Keyness(grouping, group, theme.id(), clauses.with(theme, all)));
        }
      }
    }
  }
}
