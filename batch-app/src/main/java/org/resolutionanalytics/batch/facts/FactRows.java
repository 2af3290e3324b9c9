package org.resolutionanalytics.batch.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many rows the facts of some documents give in the tables of facts.
 *
 * @param documents rows of {@code resolutions.csv}
 * @param counts rows of the tables of {@link #TABLES}, in that order
 */
public record FactRows(long documents, List<Long> counts) {

  /** The tables whose rows are counted. Each has a column of its name in the register. */
  public static final List<String> TABLES =
      List.of("clauses", "themes", "actors", "requests", "citations", "repairs", "remarks");

  /** Of no document. */
  public static final FactRows NONE = new FactRows(0, Collections.nCopies(TABLES.size(), 0L));

  /** Copies the list. */
  public FactRows {
    counts = List.copyOf(counts);
  }

  /** The rows of one of {@link #TABLES}. */
  public long of(String table) {
    return counts.get(TABLES.indexOf(table));
  }

  /** The rows of one document. */
  static FactRows of(DocumentFacts facts) {
    long themes = 0;
    long actors = 0;
    long requests = 0;
    long citations = 0;
    for (ClauseFacts clause : facts.clauses()) {
      themes += clause.themes().size();
      actors += clause.actors().size();
      requests += clause.requests().size();
      citations += clause.citations().size();
    }
    return new FactRows(
        1,
        List.of(
            (long) facts.clauses().size(),
            themes,
            actors,
            requests,
            citations,
            (long) facts.corrections().size(),
            (long) facts.remarks().size()));
  }

  /**
   * Reads counts.
   *
   * @param documents how many documents they are of
   * @param row has a column for each of {@link #TABLES}
   * @param first the number of the first of these columns, from 1
   */
  static FactRows read(long documents, ResultSet row, int first) throws SQLException {
    List<Long> counts = new ArrayList<>(TABLES.size());
    for (int i = 0; i < TABLES.size(); i++) {
      counts.add(row.getLong(first + i));
    }
    return new FactRows(documents, counts);
  }
}
