package org.resolutionanalytics.batch.source.extract;

/** Ends the reading of a file; unchecked, to pass through the libraries that call back. */
public final class RejectedSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final int line;

  /** A rejection for the sake of one line, from 1. */
  public RejectedSourceException(RejectionReason reason, String detail, int line) {
    super(detail);
    this.reason = reason;
    this.line = line;
  }

  public RejectionReason reason() {
    return reason;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The line at fault; 0 if none is known. */
  public int line() {
    return line;
  }
}
