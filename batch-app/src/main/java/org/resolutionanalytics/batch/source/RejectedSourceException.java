package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * Ends the reading of a file inside this package; {@link SourceReader} turns it into a result. An
 * {@link IOException}, so that it passes through the libraries that call back.
 */
final class RejectedSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final int line;

  RejectedSourceException(RejectionReason reason, String detail) {
    this(reason, detail, 0);
  }

  RejectedSourceException(RejectionReason reason, String detail, int line) {
    super(detail);
    this.reason = reason;
    this.line = line;
  }

  RejectionReason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }
}
