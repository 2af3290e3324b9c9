package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.ClausePath;

/**
 * A reference in a clause to another instrument.
 *
 * @param path the clause
 * @param symbol the instrument's symbol in its normal form; empty for one known by title alone
 * @param date its date where given
 * @param title its title where given or known, else empty
 * @param matchedText the words of the reference
 * @param start where they start in the clause's text, UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record Citation(
    ClausePath path,
    Optional<String> symbol,
    Optional<LocalDate> date,
    String title,
    String matchedText,
    int start,
    int end) {

  /** Checks that all are there. */
  public Citation {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(matchedText, "matchedText");
  }
}
