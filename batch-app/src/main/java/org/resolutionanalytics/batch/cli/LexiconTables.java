package org.resolutionanalytics.batch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.match.CategoryOverlap;
import org.resolutionanalytics.nlp.match.LexiconCoverage;
import org.resolutionanalytics.nlp.match.TermCoverage;

/** The tables of {@code lexicon coverage}. */
final class LexiconTables {
  private static final TableSchema TERMS =
      new TableSchema(
          "lexicon_terms",
          "A term of the lexicon and what it contributes in a corpus.",
          List.of(
              new Column("category", ColumnType.STRING, true, "The category's path."),
              new Column("term", ColumnType.STRING, true, "The term as written."),
              new Column("line", ColumnType.INTEGER, true, "Its line in the lexicon's file."),
              new Column("mentions", ColumnType.INTEGER, true, "How often it was found."),
              new Column("clauses", ColumnType.INTEGER, true, "In how many clauses."),
              new Column(
                  "only_term_in_clauses",
                  ColumnType.INTEGER,
                  true,
                  "In how many of them no other term of the category was found.")),
          List.of("category", "term"),
          List.of());

  private static final TableSchema OVERLAPS =
      new TableSchema(
          "lexicon_overlaps",
          "Two categories that are found in the same clauses.",
          List.of(
              new Column("category_a", ColumnType.STRING, true, "The path of the first."),
              new Column("category_b", ColumnType.STRING, true, "The path of the second."),
              new Column("clauses_both", ColumnType.INTEGER, true, "Clauses that have both."),
              new Column(
                  "shared_mentions",
                  ColumnType.INTEGER,
                  true,
                  "Mentions of the first that overlap one of the second.")),
          List.of("category_a", "category_b"),
          List.of());

  private LexiconTables() {}

  /** What each term contributes. */
  static TableSource terms(LexiconCoverage coverage) {
    return table(TERMS, coverage.terms().stream().map(LexiconTables::row).toList());
  }

  /** Where categories overlap. */
  static TableSource overlaps(LexiconCoverage coverage) {
    return table(OVERLAPS, coverage.overlaps().stream().map(LexiconTables::row).toList());
  }

  private static @Nullable Object[] row(TermCoverage term) {
    return new @Nullable Object[] {
      term.category().path(),
      term.term().text(),
      term.term().line(),
      term.mentions(),
      term.clauses(),
      term.aloneInClauses()
    };
  }

  private static @Nullable Object[] row(CategoryOverlap overlap) {
    return new @Nullable Object[] {
      overlap.first(), overlap.second(), overlap.sharedClauses(), overlap.sharedMentions()
    };
  }

  private static TableSource table(TableSchema schema, List<@Nullable Object[]> rows) {
    return new TableSource() {
      @Override
      public TableSchema schema() {
        return schema;
      }

      @Override
      public void read(RowSink sink) {
        rows.forEach(sink::accept);
      }
    };
  }
}
