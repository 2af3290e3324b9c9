package org.resolutionanalytics.batch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.table.mandate.CalendarEntry;

class ReportCalendarTest {

  @TempDir Path folder;

  @Test
  void aDayIsAWholeDayWithTheWordsOfTheClause() throws IOException {
    List<String> lines = write(entry(Optional.empty(), LocalDate.of(2026, 4, 15)));

    assertThat(lines)
        .contains(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "DTSTART;VALUE=DATE:20260415",
            "DTSTAMP:20251114T000000Z",
            "SUMMARY:Panel of Experts: its work (S/RES/2801 (2025))",
            "CATEGORIES:panels_of_experts");
  }

  @Test
  void aSessionSaysThatTheDayIsThatOfItsOpening() throws IOException {
    String text = String.join("", write(entry(Optional.of(81), LocalDate.of(2026, 9, 15))));

    assertThat(text.replace(" ", "")).contains("Thedayisthatonwhichthesessionopens");
  }

  @Test
  void theTitleOfTheResolutionFollowsItsSymbol() throws IOException {
    LocalDate day = LocalDate.of(2026, 9, 15);
    CalendarEntry entry =
        new CalendarEntry(
            "A_RES_80_1",
            "A/RES/80/1",
            "Lakes and " + "granaries ".repeat(8),
            "op9",
            "Next consideration",
            Optional.of(81),
            day,
            "general_assembly",
            "at its eighty-first session",
            Optional.of(LocalDate.of(2025, 11, 14)));

    assertThat(String.join("", write(entry)).replace(" ", ""))
        .contains("Nextconsideration(A/RES/80/1\\,Lakesandgranaries")
        .contains("granaries…)");
  }

  @Test
  void noLineIsLongerThanPermitted() throws IOException {
    List<String> lines =
        write(
            entry(
                Optional.of(81),
                LocalDate.of(2026, 9, 15),
                "the report on “lakes, rivers and their shores” – ".repeat(9)));

    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void theSameEntriesGiveTheSameBytesWhateverTheTimeZone() throws IOException {
    CalendarEntry entry = entry(Optional.empty(), LocalDate.of(2026, 4, 15));
    TimeZone before = TimeZone.getDefault();
    List<String> here = write(entry, entry);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(write(entry)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private List<String> write(CalendarEntry... entries) throws IOException {
    ReportCalendar.write(List.of(entries), folder);
    return Files.readAllLines(folder.resolve(ReportCalendar.FILE));
  }

  private static CalendarEntry entry(Optional<Integer> session, LocalDate day) {
    return entry(session, day, "no later than 15 April 2026");
  }

  private static CalendarEntry entry(Optional<Integer> session, LocalDate day, String words) {
    return new CalendarEntry(
        "S_RES_2801_2025",
        "S/RES/2801 (2025)",
        "",
        "op19",
        "Panel of Experts: its work",
        session,
        day,
        "panels_of_experts",
        words,
        Optional.of(LocalDate.of(2025, 11, 14)));
  }
}
