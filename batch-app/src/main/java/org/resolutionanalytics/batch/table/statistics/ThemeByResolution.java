package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.theme.Theme;

/** How often a document mentions a theme. */
final class ThemeByResolution {
  static final Table<ThemeByResolution> TABLE =
      Table.<ThemeByResolution>of(
              "theme_by_resolution",
              "A theme in a document.",
              Columns.DOCUMENT.key(row -> row.document.name()),
              Columns.SYMBOL.optional(row -> row.document.symbol()),
              Columns.YEAR.optional(row -> row.document.year()),
              Columns.THEME.key(row -> row.theme.id()),
              Columns.PARENT_THEME.optional(row -> row.theme.parent()),
              column("preambular_clauses", INTEGER, "The preambular clauses that mention it.")
                  .value(row -> row.preambular),
              column("operative_clauses", INTEGER, "The operative clauses that mention it.")
                  .value(row -> row.operative),
              column("mentions", INTEGER, "Its mentions in the document.")
                  .value(row -> row.mentions),
              column("clause_share", SHARE, "Its clauses by all clauses of the document, 0 to 1.")
                  .value(
                      row -> ThemeCount.share(row.clauses, row.document.facts().clauses().size())))
          .references(Resolutions.TABLE);

  private final DocumentRow document;
  private final Theme theme;
  private int preambular;
  private int operative;
  private int clauses;
  private int mentions;

  private ThemeByResolution(DocumentRow document, Theme theme) {
    this.document = document;
    this.theme = theme;
  }

  /** The rows: of each document, the themes that it mentions, ordered by id. */
  static DocumentTable<ThemeByResolution> rows(ThemeNumbers themes) {
    return new DocumentTable<>(TABLE, (facts, sink) -> rows(themes, facts, sink));
  }

  private static void rows(
      ThemeNumbers themes, DocumentFacts facts, Consumer<ThemeByResolution> sink) {
    DocumentRow document = new DocumentRow(facts);
    SortedMap<Integer, ThemeByResolution> rows = new TreeMap<>();
    for (ClauseFacts clause : facts.clauses()) {
      int[] mentions = themes.mentions(clause);
      for (int i = 0; i < mentions.length; i++) {
        if (mentions[i] > 0) {
          rows.computeIfAbsent(i, key -> new ThemeByResolution(document, themes.theme(key)))
              .add(clause.section(), mentions[i]);
        }
      }
    }
    rows.values().forEach(sink);
  }

  private void add(Section section, int more) {
    preambular += section == Section.PREAMBULAR ? 1 : 0;
    operative += section == Section.OPERATIVE ? 1 : 0;
    clauses++;
    mentions += more;
  }
}
