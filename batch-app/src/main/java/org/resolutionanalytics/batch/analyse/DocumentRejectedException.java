package org.resolutionanalytics.batch.analyse;

import org.resolutionanalytics.batch.facts.Rejection;

/** A file that cannot be used. The run goes on without it. */
public final class DocumentRejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  /** Carries the reason. Without a stack trace: it is a finding, not a fault. */
  DocumentRejectedException(Rejection rejection) {
    super(rejection.document() + ": " + rejection.detail(), null, false, false);
    this.rejection = rejection;
  }

  /** Why. */
  public Rejection rejection() {
    return rejection;
  }
}
