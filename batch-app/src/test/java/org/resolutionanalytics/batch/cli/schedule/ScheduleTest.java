package org.resolutionanalytics.batch.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.scheduling.support.CronExpression;

class ScheduleTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Test
  void theFirstRunIsAtTheNextTime() {
    assertThat(mondaysAtSix().due(Optional.empty(), at("2026-11-24T23:00")))
        .isEqualTo(at("2026-11-30T06:00"));
  }

  @Test
  void afterARunTheNextTimeIsDue() {
    assertThat(mondaysAtSix().due(Optional.of(at("2026-11-23T06:00")), at("2026-11-23T06:05")))
        .isEqualTo(at("2026-11-30T06:00"));
  }

  @Test
  void anyNumberOfMissedRunsIsMadeUpForByOne() {
    Schedule schedule = mondaysAtSix();
    ZonedDateTime now = at("2026-11-24T10:00");

    ZonedDateTime due = schedule.due(Optional.of(at("2026-11-02T06:00")), now);

    assertThat(due).isEqualTo(at("2026-11-23T06:00"));
    assertThat(schedule.due(Optional.of(due), now)).isEqualTo(at("2026-11-30T06:00"));
  }

  @Test
  @Timeout(10)
  void aYearOfMissedSecondsIsFoundQuickly() {
    Schedule schedule = new Schedule(CronExpression.parse("* * * * * *"), VIENNA);

    assertThat(schedule.due(Optional.of(at("2025-11-24T10:00")), at("2026-11-24T10:00")))
        .isEqualTo(at("2026-11-24T10:00"));
  }

  @Test
  void timesAreThoseOfTheZoneAlsoWhenClocksChange() {
    assertThat(mondaysAtSix().due(Optional.of(at("2026-10-19T06:00")), at("2026-10-20T00:00")))
        .isEqualTo(ZonedDateTime.parse("2026-10-26T06:00+01:00[Europe/Vienna]"));
  }

  private static Schedule mondaysAtSix() {
    return new Schedule(CronExpression.parse("0 0 6 * * MON"), VIENNA);
  }

  private static ZonedDateTime at(String time) {
    return java.time.LocalDateTime.parse(time).atZone(VIENNA);
  }
}
