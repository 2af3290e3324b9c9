package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalysePartitionTest {
  @Test
  void theNameOfAnExecutionTellsItsSlot() {
    String name = AnalysePartition.STEP + ":" + AnalysePartition.name(17);

    assertThat(AnalysePartition.slot(name)).isEqualTo(17);
  }
}
