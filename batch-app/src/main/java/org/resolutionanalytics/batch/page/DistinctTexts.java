package org.resolutionanalytics.batch.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Numbers texts, equal ones equally, and hands each new one on. Resolutions repeat a quarter of
 * their clauses word for word. Memory holds a hash of each of the first texts; later ones count as
 * new whenever they come.
 */
final class DistinctTexts implements ToIntFunction<String> {
  private static final int REMEMBERED = 250_000;

  private final Consumer<String> sink;
  private final Map<Hash, Integer> numbers = new HashMap<>();
  private int next;

  DistinctTexts(Consumer<String> sink) {
    this.sink = sink;
  }

  /** 128 bits: that two of a million texts share one is less likely than a failure of the disk. */
  private record Hash(long first, long second) {
    static Hash of(String text) {
      long[] hash = MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8));
      return new Hash(hash[0], hash[1]);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(first);
    }
  }

  @Override
  public int applyAsInt(String text) {
    Hash hash = Hash.of(text);
    Integer known = numbers.get(hash);
    if (known != null) {
      return known;
    }
    if (numbers.size() < REMEMBERED) {
      numbers.put(hash, next);
    }
    sink.accept(text);
    return next++;
  }
}
