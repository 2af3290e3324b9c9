package org.resolutionanalytics.core.parse.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resolutionanalytics.core.rule.Months;

/** Dates as resolutions print them: {@code 20 December 2010}, {@code October 7, 2022}. */
public final class Dates {
  private static final Pattern MONTH_FIRST =
      Pattern.compile(Characters.WORD_START + "([A-Z][a-z]{2,8}) (\\d{1,2}), (\\d{4})\\b");

  private static final Pattern AT_END = Pattern.compile("(?<= )\\d{1,2} [A-Z][a-z]{2,8} \\d{4}$");

  private final Months months;

  /** Dates with the months of a language. */
  public Dates(Months months) {
    this.months = months;
  }

  /** The first full date in a short text. */
  public Optional<LocalDate> first(String s) {
    int at = 0;
    while (at < s.length()) {
      if (Characters.isDigit(s.charAt(at)) && (at == 0 || !isPartOfNumber(s.charAt(at - 1)))) {
        int end = digitsEnd(s, at);
        Optional<LocalDate> date = end - at <= 2 ? at(s, at, end) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
        at = end;
      }
      at++;
    }
    return MONTH_FIRST
        .matcher(s)
        .results()
        .flatMap(
            m -> of(m.group(3), months.number(m.group(1).toLowerCase(Locale.ROOT)), m.group(2)))
        .findFirst();
  }

  /** A line without the date that ends it. */
  public String cut(String line) {
    Matcher m = AT_END.matcher(line);
    return m.find() && first(m.group()).isPresent() ? line.substring(0, m.start()) : line;
  }

  /**
   * Whether a date is cut between two lines: one ends with a day, the other starts with a month.
   */
  public boolean isCut(Line line, Line next) {
    int digits = line.end();
    while (digits > line.start() && Characters.isDigit(line.text().charAt(digits - 1))) {
      digits--;
    }
    int wordEnd = Characters.wordEnd(next.text(), next.start(), next.end());
    return digits > line.start()
        && digits < line.end()
        && line.end() - digits <= 2
        && line.text().charAt(digits - 1) == ' '
        && wordEnd - next.start() <= 9
        && months.number(next.text().substring(next.start(), wordEnd).toLowerCase(Locale.ROOT)) > 0;
  }

  private static boolean isPartOfNumber(char c) {
    return Characters.isDigit(c) || c == '/' || c == '-';
  }

  private Optional<LocalDate> at(String s, int start, int digitsEnd) {
    int word = Characters.skipEmpty(s, digitsEnd, s.length());
    int wordEnd = Characters.wordEnd(s, word, s.length());
    int month = months.number(s.substring(word, wordEnd).toLowerCase(Locale.ROOT));
    int stop = wordEnd < s.length() && s.charAt(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
    int year = Characters.skipEmpty(s, stop, s.length());
    int yearEnd = digitsEnd(s, year);
    if (month == 0 || word == digitsEnd || yearEnd - year != 4) {
      return Optional.empty();
    }
    return of(s.substring(year, yearEnd), month, s.substring(start, digitsEnd)).findFirst();
  }

  private static Stream<LocalDate> of(String year, int month, String day) {
    try {
      return month == 0
          ? Stream.empty()
          : Stream.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }

  private static int digitsEnd(String s, int start) {
    int at = start;
    while (at < s.length() && Characters.isDigit(s.charAt(at))) {
      at++;
    }
    return at;
  }
}
