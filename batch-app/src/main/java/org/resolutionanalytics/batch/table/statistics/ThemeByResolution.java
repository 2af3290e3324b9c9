package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.theme.Theme;

/** How often a document mentions a theme: the document's clauses by section. */
record ThemeByResolution(DocumentRow document, Theme theme, SectionGroups clauses) {

  static final Table<ThemeByResolution> TABLE =
      Table.of(
          "theme_by_resolution",
          "A theme in a document.",
          ForeignKey.to(Resolutions.TABLE),
          Columns.DOCUMENT.key(row -> row.document().name()),
          Columns.SYMBOL.optional(row -> row.document().symbol()),
          Columns.YEAR.optional(row -> row.document().year()),
          Columns.THEME.key(row -> row.theme().id()),
          Columns.PARENT_THEME.optional(row -> row.theme().parent()),
          column("preambular_clauses", INTEGER, "The preambular clauses that mention it.")
              .value(row -> row.in(row.clauses().of(Section.PREAMBULAR)).clauses()),
          column("operative_clauses", INTEGER, "The operative clauses that mention it.")
              .value(row -> row.in(row.clauses().of(Section.OPERATIVE)).clauses()),
          column("mentions", INTEGER, "Its mentions in the document.")
              .value(row -> row.in(row.clauses().all()).occurrences()),
          column(
                  "clause_share",
                  SHARE,
                  "The share of the document's clauses that mention it, 0 to 1.")
              .value(
                  row ->
                      ThemeCount.share(
                          row.in(row.clauses().all()).clauses(), row.clauses().all().clauses())),
          Columns.TITLE.optional(row -> nonEmpty(row.document().facts().metadata().title())));

  /** The rows: of each document, the themes that it mentions, ordered by id. */
  static DocumentTable<ThemeByResolution> rows(ThemeTree themes) {
    return new DocumentTable<>(TABLE, (facts, sink) -> rows(themes, facts, sink));
  }

  private static void rows(
      ThemeTree themes, DocumentFacts facts, Consumer<ThemeByResolution> sink) {
    CountedDocument document = themes.count(facts);
    for (Theme theme : themes.themes()) {
      if (document.sections().all().of(theme).clauses() > 0) {
        sink.accept(new ThemeByResolution(document.row(), theme, document.sections()));
      }
    }
  }

  private Occurrences.Count in(ClauseGroup group) {
    return group.of(theme);
  }
}
