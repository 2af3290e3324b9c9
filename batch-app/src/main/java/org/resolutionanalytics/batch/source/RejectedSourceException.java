package org.resolutionanalytics.batch.source;

import java.util.OptionalInt;

/** Ends the reading of a file inside this package; {@link SourceReader} turns it into a result. */
final class RejectedSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final int line;

  RejectedSourceException(RejectionReason reason, String detail) {
    this(reason, detail, 0);
  }

  RejectedSourceException(RejectionReason reason, String detail, int line) {
    super(detail, null, false, false);
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
