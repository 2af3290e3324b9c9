package org.resolutionanalytics.batch.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;

/**
 * What is known of a document.
 *
 * @param sha256 the hash of its file's content
 * @param metadata its symbol, title, dates and other metadata
 * @param remarks the doubts about its text, in the order of the text
 * @param corrections the changes to its clauses' words, in the order of the text
 * @param clauses its clauses, in the order of the text
 */
public record DocumentFacts(
    String document,
    String sha256,
    ResolutionMetadata metadata,
    List<Remark> remarks,
    List<Correction> corrections,
    List<ClauseFacts> clauses) {

  private static final String YEAR = "(?:194[6-9]|19[5-9]\\d|2[01]\\d\\d)";
  private static final Pattern YEAR_OF_SYMBOL =
      Pattern.compile("(?<=\\()" + YEAR + "(?=\\)$)|(?<=^E/RES/)" + YEAR + "(?=/[^/]*$)");

  public DocumentFacts {
    remarks = List.copyOf(remarks);
    corrections = List.copyOf(corrections);
    clauses = List.copyOf(clauses);
  }

  /** The same with other clauses. */
  public DocumentFacts withClauses(List<ClauseFacts> others) {
    return new DocumentFacts(document, sha256, metadata, remarks, corrections, others);
  }

  /** The same facts of a document of another name. */
  public DocumentFacts named(String name) {
    return new DocumentFacts(name, sha256, metadata, remarks, corrections, clauses);
  }

  /** The symbol, or empty. */
  public String symbol() {
    return metadata.symbol().map(ResolutionSymbol::value).orElse("");
  }

  /**
   * The year of adoption; if the day is unknown, the year in the symbol, as in {@code S/RES/1325
   * (2000)} and {@code E/RES/2006/2}. A session does not count: it spans two years.
   */
  public Optional<Integer> year() {
    return metadata
        .adoptedOn()
        .map(LocalDate::getYear)
        .or(
            () ->
                YEAR_OF_SYMBOL
                    .matcher(symbol())
                    .results()
                    .map(year -> Integer.valueOf(year.group()))
                    .findFirst());
  }
}
