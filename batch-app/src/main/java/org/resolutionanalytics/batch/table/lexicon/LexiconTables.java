package org.resolutionanalytics.batch.table.lexicon;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.match.CategoryOverlap;
import org.resolutionanalytics.nlp.match.TermCoverage;

/** The tables of {@code lexicon coverage}. */
public final class LexiconTables {
  public static final Table<TermCoverage> TERMS =
      Table.of(
          "lexicon_terms",
          "A term of the lexicon and what it contributes in a corpus.",
          column("category", TEXT, "The category's path.").key(row -> row.category().path()),
          column("term", TEXT, "The term as written.").key(row -> row.term().text()),
          column("line", INTEGER, "Its line in the lexicon's file.")
              .value(row -> row.term().line()),
          column("mentions", INTEGER, "How often it was found.").value(TermCoverage::mentions),
          column("clauses", INTEGER, "In how many clauses.").value(TermCoverage::clauses),
          column(
                  "only_term_in_clauses",
                  INTEGER,
                  "In how many of them no other term of the category was found.")
              .value(TermCoverage::aloneInClauses));

  public static final Table<CategoryOverlap> OVERLAPS =
      Table.of(
          "lexicon_overlaps",
          "Two categories that are found in the same clauses.",
          column("category_a", TEXT, "The path of the first.").key(CategoryOverlap::first),
          column("category_b", TEXT, "The path of the second.").key(CategoryOverlap::second),
          column("clauses_both", INTEGER, "Clauses that have both.")
              .value(CategoryOverlap::sharedClauses),
          column(
                  "shared_mentions",
                  INTEGER,
                  "Mentions of the first that overlap one of the second.")
              .value(CategoryOverlap::sharedMentions));

  private LexiconTables() {}
}
