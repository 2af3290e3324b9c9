package org.resolutionanalytics.batch.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;

/**
 * What is known of a document.
 *
 * @param document its name
 * @param sha256 the hash of its file's content
 * @param metadata what it says of itself
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

  /** Copies the lists. */
  public DocumentFacts {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(metadata, "metadata");
    remarks = List.copyOf(remarks);
    corrections = List.copyOf(corrections);
    clauses = List.copyOf(clauses);
  }

  /** The same facts of a document of another name. */
  public DocumentFacts named(String name) {
    return new DocumentFacts(name, sha256, metadata, remarks, corrections, clauses);
  }

  /** The symbol, or empty. */
  public String symbol() {
    return metadata.symbol().map(s -> s.value()).orElse("");
  }

  /**
   * The year of adoption; where no day is known, the year that the symbol itself holds, as in
   * {@code S/RES/1325 (2000)} and {@code E/RES/2006/2}. A session is no year: it spans two.
   */
  public Optional<Integer> year() {
    return metadata.adoptedOn().map(day -> day.getYear()).or(() -> SymbolYear.of(symbol()));
  }
}
