package org.resolutionanalytics.batch.table.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "110, 2442, 111, 29114, the swiss, 270.72",
    "29, 13, 123, 31612, can be, 263.90",
    "31, 23, 139, 31584, previous year, 256.84",
    "10, 0, 3, 31764, mineral water, 167.23",
  })
  void dunningsPublishedBigrams(
      long both, long onlyFirst, long onlySecond, long neither, String words, double published) {
    Contingency table =
        new Contingency(
            both, both + onlyFirst, both + onlySecond, both + onlyFirst + onlySecond + neither);

    assertThat(table.signedLogLikelihood()).as(words).isCloseTo(published, within(0.005));
  }

  @Test
  void workedByHand() {
    // 20 of 100 cases have the first, 30 the second: 6 expected to have both, 10 do.
    Contingency table = new Contingency(10, 20, 30, 100);

    assertThat(table.expected()).isEqualTo(6.0);
    // 2 (10 ln 10/6 + 10 ln 10/14 + 20 ln 20/24 + 60 ln 60/56)
    assertThat(table.signedLogLikelihood()).isCloseTo(4.473350, within(1e-6));
    // ln(0.1 / 0.06) / -ln 0.1
    assertThat(table.npmi()).isCloseTo(0.221849, within(1e-6));
  }

  @Test
  void fewerThanExpectedIsNegative() {
    Contingency table = new Contingency(2, 20, 30, 100);

    assertThat(table.signedLogLikelihood()).isNegative();
    assertThat(table.npmi()).isNegative();
  }

  @Test
  void npmiAtItsEnds() {
    assertThat(new Contingency(0, 20, 30, 100).npmi()).isEqualTo(-1);
    assertThat(new Contingency(6, 20, 30, 100).npmi()).isZero();
    assertThat(new Contingency(20, 20, 20, 100).npmi()).isEqualTo(1);
    assertThat(new Contingency(100, 100, 100, 100).npmi()).isEqualTo(1);
    assertThat(new Contingency(0, 0, 30, 100).npmi()).isZero();
  }

  @Test
  void emptyCorpusHasNoAssociation() {
    Contingency table = new Contingency(0, 0, 0, 0);

    assertThat(table.expected()).isZero();
    assertThat(table.signedLogLikelihood()).isZero();
    assertThat(table.pValue()).isEqualTo(1);
  }

  @Test
  void pValueIsTheTailOfChiSquaredWithOneDegreeOfFreedom() {
    // 3.841459 is the 95 % quantile; the table below has a G2 on either side of it.
    assertThat(new Contingency(10, 20, 30, 100).pValue()).isCloseTo(0.03442, within(2e-4));
    assertThat(new Contingency(6, 20, 30, 100).pValue()).isEqualTo(1);
    assertThat(new Contingency(10, 10, 13, 31777).pValue()).isLessThan(1e-30);
  }

  @Property
  void boundsHoldForEveryTable(
      @ForAll @LongRange(max = 100_000) long both,
      @ForAll @LongRange(max = 100_000) long onlyFirst,
      @ForAll @LongRange(max = 100_000) long onlySecond,
      @ForAll @LongRange(max = 10_000_000) long neither) {
    Contingency table =
        new Contingency(
            both, both + onlyFirst, both + onlySecond, both + onlyFirst + onlySecond + neither);

    assertThat(table.npmi()).isBetween(-1.0, 1.0 + 1e-12);
    assertThat(table.pValue()).isBetween(0.0, 1.0);
    assertThat(Double.isFinite(table.signedLogLikelihood())).isTrue();
  }

  @Property
  void theOrderOfThePropertiesDoesNotMatter(
      @ForAll @LongRange(max = 1_000) long both,
      @ForAll @LongRange(max = 1_000) long onlyFirst,
      @ForAll @LongRange(max = 1_000) long onlySecond) {
    long all = 2 * (both + onlyFirst + onlySecond) + 1;
    Contingency table = new Contingency(both, both + onlyFirst, both + onlySecond, all);
    Contingency swapped = new Contingency(both, both + onlySecond, both + onlyFirst, all);

    assertThat(table.signedLogLikelihood()).isCloseTo(swapped.signedLogLikelihood(), within(1e-6));
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatThrownBy(() -> new Contingency(5, 4, 10, 20))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both 5, first 4");
    assertThatThrownBy(() -> new Contingency(1, 15, 10, 20))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
