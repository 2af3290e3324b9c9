package org.resolutionanalytics.batch.source;

/** What is left for one document's extraction; the extractors ask as they go. One thread's own. */
final class ExtractionBudget {
  private final int maxTextLength;
  private long taken;

  ExtractionBudget(int maxTextLength) {
    this.maxTextLength = maxTextLength;
  }

  /** The same budget, nothing taken. */
  ExtractionBudget renewed() {
    return new ExtractionBudget(maxTextLength);
  }

  /** Takes a number of characters out of the budget. */
  void take(int characters) throws RejectedSourceException {
    taken += characters;
    if (taken > maxTextLength) {
      throw tooLong(maxTextLength);
    }
    requireTime();
  }

  /** Ends the extraction if its time is over: the deadline interrupts the thread. */
  void requireTime() throws RejectedSourceException {
    if (Thread.currentThread().isInterrupted()) {
      throw new RejectedSourceException(RejectionReason.TIMEOUT, "Reading was interrupted.");
    }
  }

  static RejectedSourceException tooLong(int maxTextLength) {
    boolean ofMemory = maxTextLength < SourceLimits.DEFAULT.maxTextLength();
    return new RejectedSourceException(
        RejectionReason.TOO_LARGE,
        "The text is longer than the limit of %d characters%s."
            .formatted(maxTextLength, ofMemory ? "; it is higher with more memory (-Xmx)" : ""));
  }
}
