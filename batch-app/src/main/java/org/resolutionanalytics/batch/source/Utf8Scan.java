package org.resolutionanalytics.batch.source;

/**
 * How far bytes are UTF-8.
 *
 * @param wellFormed sequences of two to four bytes that are valid (no overlong forms, no
 *     surrogates)
 * @param malformed bytes at which no valid sequence starts
 */
record Utf8Scan(int wellFormed, int malformed) {

  static Utf8Scan of(byte[] bytes) {
    int wellFormed = 0;
    int malformed = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        malformed++;
        i++;
      } else {
        wellFormed++;
        i += length;
      }
    }
    return new Utf8Scan(wellFormed, malformed);
  }

  /** The length of the sequence of several bytes at a place, or 0 if there is none (RFC 3629). */
  private static int sequenceLength(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || start + length > bytes.length) {
      return 0;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[start + 1] & 0xFF;
    boolean outside =
        (lead == 0xE0 && second < 0xA0)
            || (lead == 0xED && second > 0x9F)
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second > 0x8F);
    return outside ? 0 : length;
  }
}
