package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The date of an instrument, as written after it: {@code of 23 December 2003}, {@code dated 4 May
 * 1998}, {@code , adopted on 24 December 2008}.
 *
 * @param date the day
 * @param next the index of the token after the date
 */
record WrittenDate(LocalDate date, int next) {
  /** The date that is given for what ends before the token {@code from}. */
  static Optional<WrittenDate> after(ClauseTokens tokens, int from, CitationWords words) {
    if (tokens.is(from, words.rules().of()) || tokens.is(from, words.rules().dated())) {
      return at(tokens, from + 1, words);
    }
    int at = tokens.is(from, ",") ? from + 1 : from;
    if (tokens.is(at, words.rules().of())) {
      return at(tokens, at + 1, words);
    }
    if (at > from
        && tokens.is(at + 1, words.rules().of())
        && words.rules().severally().contains(tokens.word(at))) {
      return at(tokens, at + 2, words);
    }
    if (tokens.is(at, words.rules().adopted()) && tokens.is(at + 1, words.rules().on())) {
      return at(tokens, at + 2, words);
    }
    return Optional.empty();
  }

  private static Optional<WrittenDate> at(ClauseTokens tokens, int from, CitationWords words) {
    int month = words.months().printed(tokens.word(from + 1));
    if (month == 0) {
      return Optional.empty();
    }
    int day = tokens.number(from).orElse(0);
    int year = tokens.number(from + 2).orElse(0);
    if (year < 1000 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new WrittenDate(LocalDate.of(year, month, day), from + 3));
  }
}
