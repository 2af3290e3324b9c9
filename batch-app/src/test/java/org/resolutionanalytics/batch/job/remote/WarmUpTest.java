package org.resolutionanalytics.batch.job.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {

  /** A text that is rejected would warm nothing, and nobody would see it. */
  @Test
  void theTextIsAResolution() {
    assertThat(WarmUp.run()).isTrue();
  }
}
