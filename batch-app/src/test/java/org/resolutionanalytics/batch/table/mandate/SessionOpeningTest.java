package org.resolutionanalytics.batch.table.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionOpeningTest {

  @ParameterizedTest
  @CsvSource({
    "58, 2003-09-16",
    "61, 2006-09-12",
    "62, 2007-09-18",
    "67, 2012-09-18",
    "71, 2016-09-13",
    "75, 2020-09-15",
    "76, 2021-09-14",
    "77, 2022-09-13"
  })
  void sessionsOpenOnTheTuesdayOfTheThirdWeekWithAWorkingDay(int session, LocalDate day) {
    assertThat(SessionOpening.of(session)).isEqualTo(day);
  }
}
