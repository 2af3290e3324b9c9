package org.resolutionanalytics.batch.source.extract;

/** What is left for one document's extraction; the extractors ask as they go. One thread's own. */
public final class ExtractionBudget {
  /** The longest text that is kept where there is enough memory, in UTF-16 units. */
  public static final int USUAL_TEXT_LENGTH = 16_000_000;

  private final int maxTextLength;
  private long taken;

  public ExtractionBudget(int maxTextLength) {
    this.maxTextLength = maxTextLength;
  }

  /** The same budget, nothing taken. */
  public ExtractionBudget renewed() {
    return new ExtractionBudget(maxTextLength);
  }

  /** Takes a number of characters out of the budget. */
  public void take(int characters) {
    taken += characters;
    requireLength(taken);
    requireTime();
  }

  /** Ends the extraction if its time is over: the deadline interrupts the thread. */
  public void requireTime() {
    if (Thread.currentThread().isInterrupted()) {
      throw RejectionReason.TIMEOUT.because("Reading was interrupted.");
    }
  }

  /** Ends the extraction if its text has more characters than the budget. */
  public void requireLength(long characters) {
    if (characters > maxTextLength) {
      throw RejectionReason.TOO_LARGE.because(
          "The text is longer than the limit of %s characters%s."
              .formatted(
                  maxTextLength,
                  maxTextLength < USUAL_TEXT_LENGTH
                      ? "; it is higher with more memory (-Xmx)"
                      : ""));
    }
  }
}
