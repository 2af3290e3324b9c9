package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.ClausePath;

/**
 * A reference found in a clause, by its tokens.
 *
 * @param firstToken the first token of the reference
 * @param next the index of the token after it
 * @param symbol the instrument's symbol where it is certain
 * @param date its date where given
 * @param title its title where known, else empty
 */
record Found(
    int firstToken, int next, Optional<String> symbol, Optional<LocalDate> date, String title) {

  Found {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    if (next <= firstToken) {
      throw new IllegalArgumentException("a reference without words at token " + firstToken);
    }
  }

  Citation in(ClausePath path, ClauseTokens tokens) {
    int start = tokens.start(firstToken);
    int end = tokens.end(next - 1);
    return new Citation(path, symbol, date, title, tokens.text().substring(start, end), start, end);
  }
}
