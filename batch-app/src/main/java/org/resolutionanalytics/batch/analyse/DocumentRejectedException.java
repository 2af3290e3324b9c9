package org.resolutionanalytics.batch.analyse;

import org.resolutionanalytics.batch.facts.RejectedFile;

/** A file that cannot be used. The run goes on without it. */
public final class DocumentRejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient RejectedFile file;

  /** Carries the reason. Without a stack trace: it is a finding, not a fault. */
  DocumentRejectedException(RejectedFile file) {
    super(file.rejection().document() + ": " + file.rejection().detail(), null, false, false);
    this.file = file;
  }

  /** Which, and why. */
  public RejectedFile file() {
    return file;
  }
}
