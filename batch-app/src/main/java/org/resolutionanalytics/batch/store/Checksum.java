package org.resolutionanalytics.batch.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A checksum over values in a database, to verify that they are as they were written. It finds
 * every single flipped bit. Each value ends with a byte that UTF-8 does not use, so that the end of
 * one value cannot count as the start of the next.
 */
public final class Checksum {
  private static final int END = 0xFF;
  private final CRC32C sum = new CRC32C();

  public Checksum add(String value) {
    return add(value.getBytes(StandardCharsets.UTF_8));
  }

  public Checksum add(long value) {
    return add(Long.toString(value));
  }

  public Checksum add(byte[] value) {
    sum.update(value, 0, value.length);
    sum.update(END);
    return this;
  }

  /** The checksum of what was added. */
  public long value() {
    return sum.getValue();
  }
}
