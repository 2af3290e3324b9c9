package org.resolutionanalytics.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.Facts;

class ChecksumTest {

  @Test
  void everyFlippedBitChangesTheChecksum() {
    byte[] value = new FactsCodec().encode(Facts.whole("a"));
    long intact = new Checksum().add(value).value();

    for (int bit = 0; bit < value.length * 8; bit++) {
      value[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(new Checksum().add(value).value()).as("bit %d", bit).isNotEqualTo(intact);
      value[bit / 8] ^= (byte) (1 << (bit % 8));
    }
  }

  @Test
  void textThatMovesToTheNextValueChangesTheChecksum() {
    assertThat(new Checksum().add("ab").add("c").value())
        .isNotEqualTo(new Checksum().add("a").add("bc").value());
    assertThat(new Checksum().add("a").add("").value())
        .isNotEqualTo(new Checksum().add("a").value());
  }
}
