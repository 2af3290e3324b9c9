package org.resolutionanalytics.nlp.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.rule.Months;

/**
 * By when something is asked.
 *
 * @param session the session, as in a symbol: {@code 67}
 * @param year the year of our era that the words name, or in which the session opens: 2012
 * @param date the day that the words name, or that they count from the day of adoption
 * @param text the words it was read from: {@code at its sixty-seventh session}
 */
public record DueDate(
    Optional<String> session, Optional<Integer> year, Optional<LocalDate> date, String text) {

  private static final Pattern DAY = Pattern.compile("\\b([0-9]{1,2}) (\\p{L}+),? ([0-9]{4})\\b");

  /**
   * With the day that the words name, if any: 2019-03-31 for "no later than 31 March 2019".
   *
   * @param months the names of months
   */
  public static DueDate in(
      Months months, Optional<String> session, Optional<Integer> year, String text) {
    return new DueDate(session, year, dayIn(text, months), text);
  }

  private static Optional<LocalDate> dayIn(String text, Months months) {
    Matcher day = DAY.matcher(text);
    int month = day.find() ? months.number(day.group(2).toLowerCase(Locale.ROOT)) : 0;
    if (month == 0) {
      return Optional.empty();
    }
    YearMonth inMonth = YearMonth.of(Integer.parseInt(day.group(3)), month);
    int number = Integer.parseInt(day.group(1));
    return inMonth.isValidDay(number) ? Optional.of(inMonth.atDay(number)) : Optional.empty();
  }
}
