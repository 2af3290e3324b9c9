package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.PreambularClause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Rules;

/** Makes resolutions of clauses, finds their references, and draws them into the text. */
final class Citations {
  static final CitationFinder FINDER = new CitationFinder(Rules.shipped());

  private Citations() {}

  static List<Citation> in(Body body, String... clauses) {
    return FINDER.find(resolution(body, Optional.empty(), clauses));
  }

  static Resolution resolution(Body body, Optional<LocalDate> adoptedOn, String... clauses) {
    ResolutionMetadata metadata =
        new ResolutionMetadata(
            Optional.empty(),
            body,
            Optional.empty(),
            "",
            adoptedOn,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Clause> made =
        IntStream.range(0, clauses.length)
            .<Clause>mapToObj(i -> clause("pp" + (i + 1), clauses[i]))
            .toList();
    return new Resolution("made", metadata, made);
  }

  private static Clause clause(String path, String text) {
    return new PreambularClause(
        new ClauseContent(
            new ClausePath(path),
            "",
            1,
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            List.of()));
  }

  static List<String> symbols(Body body, String... clauses) {
    return in(body, clauses).stream().map(c -> c.symbol().orElse("-")).toList();
  }

  /** The text with each reference in brackets. */
  static String drawn(String text, List<Citation> citations) {
    StringBuilder drawn = new StringBuilder(text);
    Citation[] backwards = citations.toArray(Citation[]::new);
    Arrays.sort(backwards, (a, b) -> Integer.compare(b.start(), a.start()));
    for (Citation citation : backwards) {
      drawn.insert(citation.end(), ']').insert(citation.start(), '[');
    }
    return drawn.toString();
  }
}
