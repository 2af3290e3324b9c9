package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.diagnostic.SourceRegion;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Repair;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.text.SourceText;

/**
 * What the parser understood. The clauses' fragments, the regions and blanks together cover the
 * whole source; no two of them overlap.
 *
 * @param source the text that was parsed
 * @param resolution the resolution; empty if the text is none
 * @param regions what belongs to no clause's words, in order
 * @param diagnostics doubts, in order; without a resolution, one: why there is none
 */
public record ParseResult(
    SourceText source,
    Optional<Resolution> resolution,
    List<SourceRegion> regions,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public ParseResult {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(resolution, "resolution");
    regions = List.copyOf(regions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The changes to the words of the clauses, in the order of the text. */
  public List<Correction> corrections() {
    List<Correction> corrections = new ArrayList<>();
    for (Clause clause : resolution.map(Resolution::clauses).orElse(List.of())) {
      for (Repair repair : clause.repairs()) {
        if (Correction.changesWords(repair)) {
          corrections.add(Correction.of(source, clause, repair));
        }
      }
    }
    return List.copyOf(corrections);
  }

  /** The doubts with their lines, in order. */
  public List<Remark> remarks() {
    return diagnostics.stream()
        .map(d -> new Remark(d.code(), source.position(d.span().start()).line(), d.message()))
        .toList();
  }
}
