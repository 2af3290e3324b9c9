package org.resolutionanalytics.batch.source.bundle;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** Ends the reading of a row that is too long: a quotation mark without an end takes all rows. */
final class LimitedReader extends FilterReader {
  private final int maxRow;
  private long taken;

  LimitedReader(Reader reader, int maxRow) {
    super(reader);
    this.maxRow = maxRow;
  }

  /** What was read before counts no longer. */
  void startRow() {
    taken = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] letters, int start, int length) throws IOException {
    int read = super.read(letters, start, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int letters) {
    taken += letters;
    if (taken > maxRow) {
      throw RejectionReason.TOO_LARGE.because(
          "A row is longer than the limit of %s characters; a quotation mark may be missing."
              .formatted(maxRow));
    }
  }
}
