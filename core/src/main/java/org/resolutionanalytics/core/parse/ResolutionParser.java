package org.resolutionanalytics.core.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.OpeningVerbs.Form;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.text.SourceText;

/** Turns a text into a resolution. Immutable; one instance serves all threads. */
public final class ResolutionParser {
  private final OpeningPhrases phrases = new OpeningPhrases(OpeningVerbs.shipped());

  /** A parser of all known layouts. */
  public ResolutionParser() {}

  /**
   * Reads a text. Never throws because of what the text holds; linear in its length.
   *
   * @param source the text
   */
  public ParseResult parse(SourceText source) {
    List<Line> lines = Line.of(source);
    List<LineToken> tokens = LineClassifier.classify(lines);
    int opening = opening(tokens);
    Outline outline = ClauseAssembler.assemble(tokens, phrases, start(tokens, opening));
    List<Clause> clauses = new ClauseWriter(phrases).write(source.content(), outline);
    List<SourceRegion> regions = new ArrayList<>(outline.regions());
    regions.sort(Comparator.comparing(SourceRegion::span));
    ResolutionMetadata metadata =
        MetadataReader.read(
            source.name(),
            front(tokens, opening),
            opening < 0 ? "" : tokens.get(opening).line().string(),
            outline.regions().stream()
                .filter(r -> r.kind() == RegionKind.BACK_MATTER)
                .map(r -> source.slice(r.span()))
                .toList());
    Optional<Resolution> resolution =
        clauses.isEmpty()
            ? Optional.empty()
            : Optional.of(new Resolution(source.name(), metadata, clauses));
    return new ParseResult(source, resolution, regions, List.of());
  }

  private static int opening(List<LineToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof LineToken.Opening) {
        return i;
      }
    }
    return -1;
  }

  /** Without an opening line the text starts at the first line that opens like a paragraph. */
  private Optional<Integer> start(List<LineToken> tokens, int opening) {
    if (opening >= 0) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      boolean text = token instanceof LineToken.Prose || token instanceof LineToken.Marked;
      int from =
          token instanceof LineToken.Marked marked ? marked.textStart() : token.line().start();
      if (text
          && phrases
              .formAt(token.line().text(), from, token.line().end())
              .filter(f -> f != Form.PLAIN)
              .isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<String> front(List<LineToken> tokens, int opening) {
    List<String> front = new ArrayList<>();
    for (LineToken token : tokens.subList(0, opening < 0 ? Math.min(30, tokens.size()) : opening)) {
      if (!token.line().isBlank()) {
        front.add(token.line().string());
      }
    }
    return front;
  }
}
