package org.resolutionanalytics.nlp.mandate.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads days, years and periods in a clause. */
final class Calendar {
  private static final Map<WordRole, ChronoUnit> UNITS =
      Map.of(
          WordRole.DAYS, ChronoUnit.DAYS,
          WordRole.WEEKS, ChronoUnit.WEEKS,
          WordRole.MONTHS, ChronoUnit.MONTHS,
          WordRole.YEARS, ChronoUnit.YEARS);

  private final ClauseWords words;
  private final Optional<LocalDate> adopted;
  private final Map<String, Integer> numbers;
  private final Set<String> fillers;
  private final Months months;

  Calendar(ClauseWords words, ResolutionMetadata document, MandateRules rules) {
    this.words = words;
    this.adopted = document.adoptedOn();
    this.months = rules.book().text().months();
    this.numbers = rules.numbers();
    this.fillers = rules.list("length_filler");
  }

  /**
   * A day, with the token after it.
   *
   * @param date the day
   * @param end the token after its last
   */
  record Day(LocalDate date, int end) {}

  /**
   * A length of time, with the token after it.
   *
   * @param period how long
   * @param end the token after its last
   */
  record Length(Period period, int end) {}

  /** "31 March 2019", "March 31, 2019", "the end of 2027" (its last day). */
  Optional<Day> day(int at) {
    int month = months.number(words.form(at + 1));
    if (month > 0 && number(at) > 0 && year(at + 2) > 0) {
      return day(year(at + 2), month, number(at), at + 3);
    }
    month = months.number(words.form(at));
    int comma = words.is(at + 2, ",") ? 1 : 0;
    if (month > 0 && number(at + 1) > 0 && year(at + 2 + comma) > 0) {
      return day(year(at + 2 + comma), month, number(at + 1), at + 3 + comma);
    }
    return Optional.empty();
  }

  /** "the end of 2027", "the end of December 2027": the last day. */
  Optional<Day> endOf(int at) {
    int from = words.is(at, WordRole.DEFINITE) ? at + 1 : at;
    if (!words.is(from, WordRole.END_OF)) {
      return Optional.empty();
    }
    int month = months.number(words.form(from + 2));
    int year = year(from + (month > 0 ? 3 : 2));
    if (year == 0) {
      return Optional.empty();
    }
    LocalDate last = YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    return Optional.of(new Day(last, from + (month > 0 ? 4 : 3)));
  }

  private static Optional<Day> day(int year, int month, int day, int end) {
    YearMonth inMonth = YearMonth.of(year, month);
    return inMonth.isValidDay(day)
        ? Optional.of(new Day(inMonth.atDay(day), end))
        : Optional.empty();
  }

  /** "six months", "a further 12 (twelve) months", "a four-year term", from the number. */
  Optional<Length> length(int at) {
    int count = number(at);
    if (count == 0) {
      String form = words.form(at);
      int hyphen = form.lastIndexOf('-');
      return hyphen < 0
          ? Optional.empty()
          : length(number(form.substring(0, hyphen)), form.substring(hyphen + 1), at + 1);
    }
    int unit = at + 1;
    while (unit < at + 5 && (isFiller(words.form(unit)) || number(unit) > 0)) {
      unit++;
    }
    return length(count, words.form(unit), unit + 1);
  }

  private Optional<Length> length(int count, String unit, int end) {
    return count == 0
        ? Optional.empty()
        : unit(unit).map(named -> new Length(period(count, named), end));
  }

  private static Period period(int count, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> Period.ofDays(count);
      case WEEKS -> Period.ofWeeks(count);
      case MONTHS -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }

  /** The unit of time that a noun names. */
  Optional<ChronoUnit> unit(String form) {
    return UNITS.entrySet().stream()
        .filter(unit -> words.roles().has(form, unit.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private boolean isFiller(String form) {
    return fillers.contains(form);
  }

  /** Whether a year is not before that of adoption, as far as is known. */
  boolean isToCome(int year) {
    return adopted.filter(day -> day.getYear() > year).isEmpty();
  }

  /** The day of adoption. */
  Optional<LocalDate> adoption() {
    return adopted;
  }

  boolean isMonth(int at) {
    return months.number(words.form(at)) > 0;
  }

  /** The number of a token; 0 if it is none. */
  int number(int at) {
    return number(words.form(at));
  }

  /** The number that a word or figures name, 1 to 999; 0 if none. */
  int number(String form) {
    Integer named = numbers.get(form);
    if (named != null) {
      return named;
    }
    boolean figures =
        !form.isEmpty() && form.length() < 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Integer.parseInt(form) : 0;
  }

  /** The year of our era that figures name, 1946 to 2199; 0 if none. */
  int year(int at) {
    String form = words.form(at);
    if (form.length() != 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(form);
    return year >= 1946 && year < 2200 ? year : 0;
  }
}
