package org.resolutionanalytics.core.parse;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.text.SourceText;

/** Turns a text into a resolution. Immutable; one instance serves all threads. */
public final class ResolutionParser {

  /** A parser of all known layouts. */
  public ResolutionParser() {}

  /**
   * Reads a text. Never throws because of what the text holds; linear in its length.
   *
   * @param source the text
   */
  public ParseResult parse(SourceText source) {
    return new ParseResult(source, Optional.empty(), List.of(), List.of());
  }
}
