package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.NUMBER;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Range;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.measure.Contingency;
import org.resolutionanalytics.batch.table.measure.LogRatio;
import org.resolutionanalytics.nlp.theme.Theme;

/** A theme in a group of documents: the group's clauses against all others. */
public record Keyness(String grouping, String group, String theme, Contingency counts) {

  public static final Table<Keyness> TABLE =
      Table.of(
          "keyness",
          "A theme in one group of documents against all other documents.",
          column(
                  "grouping",
                  TEXT,
                  "What the documents are grouped by: body, session, year, or a column of the file"
                      + " of groups.")
              .key(Keyness::grouping),
          column("group", TEXT, "The group, such as 2010.").key(Keyness::group),
          Columns.THEME.key(Keyness::theme),
          column("target_clauses", INTEGER, "The group's clauses that mention the theme.")
              .value(Keyness::target),
          column("target_total", INTEGER, "All clauses of the group.").value(Keyness::targetTotal),
          column("reference_clauses", INTEGER, "The other clauses that mention the theme.")
              .value(Keyness::reference),
          column("reference_total", INTEGER, "All other clauses.").value(Keyness::referenceTotal),
          column(
                  "log_likelihood",
                  NUMBER,
                  "Dunning's G2; negative where the theme is rarer in the group.")
              .value(row -> row.counts().signedLogLikelihood()),
          column(
                  "p_value",
                  NUMBER.within(Range.SHARE),
                  "The probability of so large a G2 if there is no difference, 0 to 1.")
              .value(row -> row.counts().pValue()),
          column(
                  "effect_size",
                  NUMBER,
                  "The log ratio, base 2: 1 is twice as frequent in the group.")
              .value(Keyness::effectSize));

  /** The group's clauses that mention the theme. */
  public long target() {
    return counts.both();
  }

  /** All clauses of the group. */
  public long targetTotal() {
    return counts.first();
  }

  /** The other clauses that mention the theme. */
  public long reference() {
    return counts.second() - counts.both();
  }

  /** All other clauses. */
  public long referenceTotal() {
    return counts.all() - counts.first();
  }

  /** The log ratio of target and reference. */
  public double effectSize() {
    return LogRatio.of(target(), targetTotal(), reference(), referenceTotal()).value();
  }

  /** Counts the themes in each group of documents. */
  static final class Counter implements Consumer<CountedDocument> {
    private final ThemeTree themes;
    private final DocumentGroups groups;
    private final ClauseGroup all = new ClauseGroup();
    private final Map<String, SortedMap<String, ClauseGroup>> groupings = new LinkedHashMap<>();

    Counter(ThemeTree themes, DocumentGroups groups) {
      this.themes = themes;
      this.groups = groups;
      groups.groupings().forEach(grouping -> groupings.put(grouping, new TreeMap<>()));
    }

    @Override
    public void accept(CountedDocument document) {
      ClauseGroup clauses = document.sections().all();
      all.addAll(clauses);
      groups
          .of(document.row())
          .forEach(
              (grouping, group) ->
                  groupings
                      .computeIfAbsent(grouping, key -> new TreeMap<>())
                      .computeIfAbsent(group, key -> new ClauseGroup())
                      .addAll(clauses));
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
}
