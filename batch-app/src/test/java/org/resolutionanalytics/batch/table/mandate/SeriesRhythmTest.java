package org.resolutionanalytics.batch.table.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesRhythmTest {

  @Test
  void theDistanceToTheDueSessionIsTheRhythm() {
    assertThat(SeriesRhythm.of(List.of(document(68, 70), document(70, 72), document(72, 74))))
        .contains("biennial");
  }

  @Test
  void sessionsWithoutADocumentMakeNoDifference() {
    assertThat(SeriesRhythm.of(List.of(document(60, 61), document(64, 65), document(67, 68))))
        .contains("annual");
  }

  @Test
  void theLatestRhythmCounts() {
    assertThat(
            SeriesRhythm.of(
                List.of(
                    document(70, 71),
                    document(71, 72),
                    document(72, 73),
                    document(74, 75, 76),
                    document(78, 80, 80))))
        .contains("biennial");
  }

  @Test
  void sessionsThatTheRhythmDoesNotReachShowNone() {
    assertThat(SeriesRhythm.of(List.of(document(70, 72), document(71, 73)))).isEmpty();
  }

  @Test
  void oneDocumentShowsNone() {
    assertThat(SeriesRhythm.of(List.of(document(70, 71), document(71)))).isEmpty();
  }

  private static SeriesRhythm.Sessions document(int session, Integer... due) {
    return new SeriesRhythm.Sessions(session, List.of(due));
  }
}
