package org.resolutionanalytics.nlp.lineage.series;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.DocumentKind;

/**
 * What a document says of itself that shows which series it belongs to.
 *
 * @param document its name
 * @param body the id of the body that adopted it
 * @param kind what kind of document it is
 * @param symbol its symbol
 * @param date the day of adoption, or the last day of its year where only that is known
 * @param title its title, or empty
 * @param citedSymbols the symbols of the instruments that it refers to
 */
public record SeriesDocument(
    String document,
    String body,
    DocumentKind kind,
    Optional<String> symbol,
    Optional<LocalDate> date,
    String title,
    Set<String> citedSymbols) {

  public SeriesDocument {
    citedSymbols = Set.copyOf(citedSymbols);
  }

  /** Whether another document may renew this one: a later one of the same body and kind. */
  boolean mayPrecede(SeriesDocument later) {
    return body.equals(later.body)
        && (kind == later.kind
            || (later.kind == DocumentKind.DRAFT && kind == DocumentKind.RESOLUTION))
        && date.isPresent()
        && later.date.isPresent()
        && date.get().isBefore(later.date.get());
  }

  /** The Dice coefficient of the symbols that two documents refer to; 0 if neither does. */
  double sharedCitations(SeriesDocument other) {
    int all = citedSymbols.size() + other.citedSymbols.size();
    long shared = citedSymbols.stream().filter(other.citedSymbols::contains).count();
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
