package org.resolutionanalytics.batch.table.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.ReportRequest;

/**
 * An account asked of a reporter, with its clause and document.
 *
 * @param body the id of the body that adopted it
 * @param themes the ids of the themes present in the clause
 * @param seriesPeriodicity how often the series of the document asks for it, or empty
 * @param previousSymbol the symbol of the document before it in the series, or empty
 */
public record ReportingRow(
    String document,
    Optional<String> symbol,
    String title,
    Optional<Integer> year,
    String body,
    String path,
    int number,
    Set<String> themes,
    ReportRequest request,
    String seriesPeriodicity,
    String previousSymbol) {

  /** By due date, else year and session; without any last; then by document and place. */
  public static final Comparator<ReportingRow> BY_DUE =
      Comparator.comparing(ReportingRow::due)
          .thenComparing(ReportingRow::session)
          .thenComparing(ReportingRow::document);

  /** The day, or the first day of the year; the last of all where neither is known. */
  private LocalDate due() {
    return request
        .dueDate()
        .or(
            () ->
                request.dueYears().stream()
                    .min(Comparator.naturalOrder())
                    .map(first -> LocalDate.of(first, 1, 1)))
        .orElse(LocalDate.MAX);
  }

  private int session() {
    return request.dueSessions().stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
  }

  ReportingRow inSeries(String periodicity, String previous) {
    return new ReportingRow(
        document, symbol, title, year, body, path, number, themes, request, periodicity, previous);
  }
}
