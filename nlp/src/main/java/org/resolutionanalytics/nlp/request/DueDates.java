package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.text.Months;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads by when something is asked: the first session or year that the words set, else the first
 * rhythm ("every two years"), else the first period ("within six months").
 */
final class DueDates {

  private static final Set<String> ADVERBS =
      Set.of(
          "annually",
          "biennially",
          "biannually",
          "quarterly",
          "monthly",
          "triennially",
          "quadrennially",
          "yearly",
          "semi-annually");

  private static final Set<String> RHYTHMS =
      Set.of(
          "annual",
          "biennial",
          "yearly",
          "quarterly",
          "triennial",
          "monthly",
          "quadrennial",
          "biannual");

  private static final Set<String> NUMBERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
          "thirty", "sixty", "ninety", "other", "second", "third");

  private static final Set<String> UNITS =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "session",
          "sessions");

  private final DueWords words;
  private final DocumentDate document;
  private final SessionDates sessions;

  DueDates(Tokens tokens, int end, DocumentDate document) {
    this.words = new DueWords(tokens, end);
    this.document = document;
    this.sessions = new SessionDates(words, document);
  }

  /** The due date in the tokens from one on. */
  Optional<DueDate> find(int first) {
    for (int at = first; at < words.end(); at++) {
      Optional<DueDate> set =
          switch (words.form(at)) {
            case "session", "sessions" -> sessions.session(first, at);
            case "assembly" -> sessions.healthAssembly(first, at);
            case "by", "before", "until" -> year(first, at, at);
            case "later" ->
                words.is(at + 1, "than") ? year(first, at, laterFrom(at)) : Optional.empty();
            default -> Optional.empty();
          };
      if (set.isPresent()) {
        return set;
      }
    }
    for (int at = first; at < words.end(); at++) {
      int after = rhythmEnd(at);
      if (after > at) {
        return quoted(at, after);
      }
    }
    for (int at = first; at < words.end(); at++) {
      if (words.is(at, "within") && isNumber(at + 1) && UNITS.contains(words.form(at + 2))) {
        return quoted(at, at + 3);
      }
    }
    return Optional.empty();
  }

  private Optional<DueDate> quoted(int first, int after) {
    return Optional.of(new DueDate(Optional.empty(), Optional.empty(), words.text(first, after)));
  }

  /** "by 2030", "no later than 31 March 2019", "before the end of 2015". */
  private Optional<DueDate> year(int first, int at, int from) {
    if (from < first || isPastYear(from)) {
      return Optional.empty();
    }
    int last = Math.min(words.end(), at + 9);
    for (int token = at + 1; token < last && isDateWord(token); token++) {
      Optional<Integer> year = words.yearAt(token);
      if (year.isPresent() && !words.is(token + 1, "agenda")) {
        return document.year().filter(now -> now > year.get()).isPresent()
            ? Optional.empty()
            : Optional.of(new DueDate(Optional.empty(), year, words.text(from, token + 1)));
      }
    }
    return Optional.empty();
  }

  /** "no later than", "not later than": from the negation. */
  private int laterFrom(int later) {
    return words.is(later - 1, "no") || words.is(later - 1, "not") ? later - 1 : later;
  }

  private boolean isPastYear(int at) {
    return words.form(at - 1).equals("adopted");
  }

  private boolean isDateWord(int at) {
    String form = words.form(at);
    return words.yearAt(at).isPresent()
        || Months.number(form) > 0
        || form.matches("[0-9]{1,2}")
        || switch (form) {
          case "the",
              "end",
              "of",
              "year",
              "than",
              "mid",
              "middle",
              "beginning",
              "target",
              "date",
              "start",
              "early",
              "late",
              "session",
              "first",
              "second",
              "half",
              "quarter" ->
              true;
          default -> false;
        };
  }

  /** The end of "every two years", "on an annual basis", "annually" at a token; itself if none. */
  private int rhythmEnd(int at) {
    int end =
        switch (words.form(at)) {
          case "every", "each" -> intervalEnd(at);
          case "on" -> basisEnd(at);
          default -> ADVERBS.contains(words.form(at)) ? at + 1 : at;
        };
    boolean past =
        end > at && (words.form(at - 1).endsWith("ed") || words.form(at - 1).equals("runs"));
    return past ? at : end;
  }

  private int intervalEnd(int every) {
    if (UNITS.contains(words.form(every + 1)) && !words.is(every + 1, "day")) {
      return every + 2;
    }
    return isNumber(every + 1) && UNITS.contains(words.form(every + 2)) ? every + 3 : every;
  }

  private int basisEnd(int on) {
    boolean basis = (words.is(on + 1, "a") || words.is(on + 1, "an")) && words.is(on + 3, "basis");
    return basis && RHYTHMS.contains(words.form(on + 2)) ? on + 4 : on;
  }

  private boolean isNumber(int at) {
    return NUMBERS.contains(words.form(at))
        || (!words.form(at).isEmpty() && Character.isDigit(words.form(at).charAt(0)));
  }
}
