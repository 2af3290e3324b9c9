package org.resolutionanalytics.batch.synopsis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.DocumentFacts;

/**
 * What a document is called by, and when it was adopted.
 *
 * @param document its name
 * @param symbol its symbol, or its name if it has none
 * @param title its title, or empty
 * @param year the year of adoption
 * @param date the day of adoption
 */
public record DocumentHead(
    String document,
    String symbol,
    String title,
    Optional<Integer> year,
    Optional<LocalDate> date) {

  /** Earlier documents first, undated ones last. */
  public static final Comparator<DocumentHead> BY_DATE =
      Comparator.comparing((DocumentHead head) -> head.year.orElse(Integer.MAX_VALUE))
          .thenComparing(head -> head.date.orElse(LocalDate.MAX))
          .thenComparing(DocumentHead::document);

  public static DocumentHead of(DocumentFacts facts) {
    return new DocumentHead(
        facts.document(),
        facts.symbol().isEmpty() ? facts.document() : facts.symbol(),
        facts.metadata().title(),
        facts.year(),
        facts.metadata().adoptedOn());
  }

  /** The title, or the symbol of a document without one. */
  public String name() {
    return title.isEmpty() ? symbol : title;
  }

  /** The symbol with the year: {@code A/RES/65/1 (2010)}. */
  @Override
  public String toString() {
    return symbol + year.filter(known -> !symbol.endsWith(")")).map(y -> " (" + y + ")").orElse("");
  }
}
