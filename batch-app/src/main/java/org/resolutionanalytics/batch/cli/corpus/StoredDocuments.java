package org.resolutionanalytics.batch.cli.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.comparison.ComparisonStore;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.synopsis.ClauseHistories;
import org.springframework.jdbc.core.JdbcTemplate;

/** The documents that the last run has stored, found by name or symbol. */
public record StoredDocuments(FactsStore facts, ComparisonStore comparisons) {

  /** The documents in a database; throws {@link UserProblem} if no run has compared them. */
  public static StoredDocuments of(JdbcTemplate jdbc) {
    StoredDocuments stored = new StoredDocuments(new FactsStore(jdbc), new ComparisonStore(jdbc));
    if (stored.comparisons.places().isEmpty()) {
      throw UserProblem.usage(
          "The documents of this corpus have not been compared yet. Run: resolutions analyse --full");
    }
    return stored;
  }

  /** Follows clauses through their series. */
  public ClauseHistories histories() {
    return new ClauseHistories(comparisons, facts::require);
  }

  /**
   * The name of a document.
   *
   * @param named its name, or its symbol, whatever the case and blanks; the year in parentheses at
   *     the end of a symbol may be missing
   * @throws UserProblem if several documents have the symbol
   */
  public Optional<String> find(String named) {
    if (comparisons.places().containsKey(named)) {
      return Optional.of(named);
    }
    String wanted = plain(named);
    List<String> found = new ArrayList<>();
    comparisons.forEach(
        comparison ->
            comparison
                .symbol()
                .map(StoredDocuments::plain)
                .filter(symbol -> symbol.equals(wanted) || symbol.startsWith(wanted + "("))
                .ifPresent(symbol -> found.add(comparison.document())));
    if (found.size() > 1) {
      throw UserProblem.usage(
          "%s have the symbol %s: %s. Name one of them as in resolutions.csv."
              .formatted(Phrases.counted(found.size(), "document"), named, Phrases.firstOf(found)));
    }
    return found.stream().findFirst();
  }

  /** The same for a document that must be there; throws {@link UserProblem} if it is not. */
  public String require(String named) {
    return find(named)
        .orElseThrow(
            () ->
                UserProblem.usage(
                    "The last run had no document "
                        + named
                        + ". Write its name or symbol as in resolutions.csv."));
  }

  private static String plain(String symbol) {
    return symbol.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
