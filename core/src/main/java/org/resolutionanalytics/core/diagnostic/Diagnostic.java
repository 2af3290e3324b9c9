package org.resolutionanalytics.core.diagnostic;

import java.util.Objects;
import org.resolutionanalytics.core.text.SourcePosition;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/**
 * A remark of the parser on a place in the text.
 *
 * @param code what kind of remark, from a closed list: {@code no-opening-line}
 * @param span the place
 * @param message what is doubtful, in a sentence
 */
public record Diagnostic(String code, SourceSpan span, String message) {

  /** Checks that all are there. */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }

  /** A remark with a code of the closed list. */
  public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
    return new Diagnostic(code.id(), span, message);
  }

  /**
   * The remark as people read it: document, line and column from 1, code and message; then the line
   * (at most 100 units of it) with a caret under the place.
   *
   * @param source the text that was parsed
   */
  public String render(SourceText source) {
    int start = Math.min(span.start(), source.content().length());
    SourcePosition position = source.position(start);
    int lineStart = Math.max(start - position.column() + 1, start - 60);
    int end = lineStart;
    int limit = Math.min(source.content().length(), lineStart + 100);
    while (end < limit && "\r\n".indexOf(source.content().charAt(end)) < 0) {
      end++;
    }
    String line = source.content().substring(lineStart, end).replace('\t', ' ').replace('\f', ' ');
    return source.name()
        + ":"
        + position.line()
        + ":"
        + position.column()
        + ": "
        + code
        + ": "
        + message
        + "\n"
        + line
        + "\n"
        + " ".repeat(start - lineStart)
        + "^";
  }
}
