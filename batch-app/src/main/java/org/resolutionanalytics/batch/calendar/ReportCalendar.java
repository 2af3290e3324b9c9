package org.resolutionanalytics.batch.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.resolutionanalytics.batch.table.mandate.CalendarEntry;

/**
 * The calendar of what falls due, as iCalendar (RFC 5545). The same entries give the same bytes: an
 * entry's identifier is made from its place and day, and its time stamp is the day of adoption.
 */
public final class ReportCalendar {
  /** The file's name. */
  public static final String FILE = "reporting.ics";

  private static final String PRODUCT = "-//resolution-analytics//reporting//EN";

  private static final int SUMMARY = 120;

  private static final int TITLE = 60;

  /** In characters; RFC 5545 allows 75 bytes, and quotation marks and dashes have three each. */
  private static final int LINE = 60;

  private ReportCalendar() {}

  /** Writes the calendar's entries in their order. */
  public static void write(List<CalendarEntry> entries, Path folder) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(new ProductId(PRODUCT));
    Set<String> known = new HashSet<>();
    for (CalendarEntry entry : entries) {
      String uid = uid(entry);
      if (known.add(uid)) {
        calendar.addEvent(event(entry, uid));
      }
    }
    try (ICalWriter writer = new ICalWriter(folder.resolve(FILE).toFile(), ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    }
  }

  private static VEvent event(CalendarEntry entry, String uid) {
    VEvent event = new VEvent();
    event.setUid(uid);
    LocalDate stamp = entry.adopted().orElse(entry.day());
    event.setDateTimeStamp(Date.from(stamp.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(new DateStart(date(entry.day())));
    event.setSummary(summary(entry));
    event.setDescription(description(entry));
    event.addCategories(entry.category());
    event.setTransparency(true);
    return event;
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String summary(CalendarEntry entry) {
    String line = shortened(entry.what(), SUMMARY);
    String title = entry.title().isEmpty() ? "" : ", " + shortened(entry.title(), TITLE);
    String symbol = " (" + entry.symbol() + title + ")";
    return entry
        .session()
        .map(session -> "Session " + session + ": " + line + symbol)
        .orElse(line + symbol);
  }

  /** As much of a text as fits, in whole words where it has blanks. */
  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    return text.substring(0, blank > 0 ? blank : most) + " …";
  }

  private static String description(CalendarEntry entry) {
    String place = entry.symbol() + ", " + entry.path() + ": " + entry.words();
    return entry
        .session()
        .map(
            session ->
                place
                    + "\nDue at session "
                    + session
                    + " of the General Assembly. The day is that on which the session opens.")
        .orElse(place);
  }

  private static String uid(CalendarEntry entry) {
    String place =
        String.join(
            "\n",
            entry.document(),
            entry.path(),
            entry.category(),
            entry.what(),
            entry.day().toString());
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)) + "@resolution-analytics";
  }
}
