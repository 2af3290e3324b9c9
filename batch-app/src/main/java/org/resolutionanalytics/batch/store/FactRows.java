package org.resolutionanalytics.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;

/**
 * How many rows the facts of some documents add to the tables of facts.
 *
 * @param documents rows of {@code resolutions.csv}
 * @param counts rows of the tables of {@link #TABLES}, in that order
 */
public record FactRows(long documents, List<Long> counts) {

  private static final Map<String, ToLongFunction<DocumentFacts>> COUNTED = new LinkedHashMap<>();

  static {
    COUNTED.put("clauses", facts -> facts.clauses().size());
    COUNTED.put("themes", facts -> sum(facts, ClauseFacts::themes));
    COUNTED.put("actors", facts -> sum(facts, ClauseFacts::actors));
    COUNTED.put("requests", facts -> sum(facts, ClauseFacts::requests));
    COUNTED.put("reporting", facts -> sum(facts, clause -> clause.mandates().reports()));
    COUNTED.put("review_clauses", facts -> sum(facts, clause -> clause.mandates().reviews()));
    COUNTED.put("citations", facts -> sum(facts, ClauseFacts::citations));
    COUNTED.put("repairs", facts -> facts.corrections().size());
    COUNTED.put("remarks", facts -> facts.remarks().size());
  }

  /** The tables whose rows are counted. Each has a column of its name in the register. */
  public static final List<String> TABLES = List.copyOf(COUNTED.keySet());

  /** The rows of no document. */
  public static final FactRows NONE = new FactRows(0, Collections.nCopies(TABLES.size(), 0L));

  public FactRows {
    counts = List.copyOf(counts);
  }

  /** The rows of one of {@link #TABLES}. */
  public long of(String table) {
    return counts.get(TABLES.indexOf(table));
  }

  /** The rows of one document. */
  static FactRows of(DocumentFacts facts) {
    return new FactRows(
        1, COUNTED.values().stream().map(count -> count.applyAsLong(facts)).toList());
  }

  private static long sum(DocumentFacts facts, Function<ClauseFacts, List<?>> found) {
    return facts.clauses().stream().mapToLong(clause -> found.apply(clause).size()).sum();
  }

  /** Reads counts from a row with a column for each of {@link #TABLES}, from a number on. */
  static FactRows read(long documents, ResultSet row, int first) throws SQLException {
    List<Long> counts = new ArrayList<>(TABLES.size());
    for (int i = 0; i < TABLES.size(); i++) {
      counts.add(row.getLong(first + i));
    }
    return new FactRows(documents, counts);
  }
}
