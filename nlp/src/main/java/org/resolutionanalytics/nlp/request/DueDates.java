package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.rule.WordRoles;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads by when something is asked: the first session or year that the words set, else the first
 * rhythm ("every two years"), else the first period ("within six months").
 */
final class DueDates {

  /** How many words may occur between a goal and its year. */
  private static final int GOAL_REACH = 8;

  private final DueWords words;
  private final DocumentDate document;
  private final SessionDates sessions;
  private final RequestWords kinds;

  DueDates(Tokens tokens, int end, DocumentDate document, RequestWords kinds) {
    this.words = new DueWords(tokens, end, kinds.rules());
    this.document = document;
    this.sessions = new SessionDates(words, document);
    this.kinds = kinds;
  }

  /** What a word can begin, as bits of {@link RequestWords}. */
  static int kinds(String form, RuleBook rules) {
    WordRoles roles = rules.roles();
    boolean later = roles.has(form, WordRole.LATER);
    boolean date =
        later
            || roles.has(form, WordRole.SESSION)
            || roles.has(form, WordRole.ASSEMBLY)
            || roles.has(form, WordRole.DEADLINE_MARK);
    boolean rhythm =
        roles.has(form, WordRole.EVERY)
            || roles.has(form, WordRole.BASIS_MARK)
            || rules.requests().rhythmAdverbs().contains(form);
    return (date ? RequestWords.SETS_DATE : 0)
        | (later || roles.has(form, WordRole.WITHIN) ? RequestWords.PERIOD : 0)
        | (roles.has(form, WordRole.YEAR_MARK) ? RequestWords.IN : 0)
        | (rhythm ? RequestWords.RHYTHM : 0);
  }

  /** The same, also with the days on which a body wants a report: "report on 1 May 2031". */
  Optional<DueDate> find(int first, boolean reports) {
    return find(first)
        .or(() -> reports ? onDay(first) : Optional.empty())
        .or(() -> beforeEnd(first));
  }

  private Optional<DueDate> onDay(int first) {
    for (int at = first; at < words.end(); at++) {
      if (words.is(at, WordRole.DAY_MARK) && isDay(at + 1) && words.yearAt(at + 3).isPresent()) {
        DueDate day = words.due(Optional.empty(), words.yearAt(at + 3), words.text(at, at + 4));
        if (day.date().filter(document::isAhead).isPresent()) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<DueDate> find(int first) {
    int found = 0;
    for (int at = first; at < words.end(); at++) {
      int kind = kinds.of(words.tokens(), at);
      found |= kind;
      if ((kind & RequestWords.SETS_DATE) != 0) {
        Optional<DueDate> set = set(first, at);
        if (set.isPresent()) {
          return set;
        }
      }
    }
    for (int at = next(first, found, RequestWords.IN);
        at < words.end();
        at = next(at + 1, found, RequestWords.IN)) {
      if (at > first && isInYear(at)) {
        return Optional.of(
            words.due(Optional.empty(), words.yearAt(at + 1), words.text(at, at + 2)));
      }
    }
    for (int at = next(first, found, RequestWords.RHYTHM);
        at < words.end();
        at = next(at + 1, found, RequestWords.RHYTHM)) {
      int after = rhythmEnd(at);
      if (after > at) {
        return quoted(at, after);
      }
    }
    for (int at = next(first, found, RequestWords.PERIOD);
        at < words.end();
        at = next(at + 1, found, RequestWords.PERIOD)) {
      boolean later = words.is(at, WordRole.LATER_THAN);
      int number = later ? periodIn(at + 2) : words.is(at, WordRole.WITHIN) ? periodIn(at + 1) : at;
      if (number > at) {
        int from = later ? words.laterFrom(at) : at;
        return Optional.of(
            words.due(
                Optional.empty(),
                Optional.empty(),
                document.after(words, number),
                words.text(from, number + 2)));
      }
    }
    return Optional.empty();
  }

  /** "before the end of its mandate". */
  private Optional<DueDate> beforeEnd(int first) {
    for (int at = first + 1; at < words.end(); at++) {
      if (!words.is(at + 1, WordRole.GENITIVE)
          || !words.rules().requests().ends().contains(words.form(at))) {
        continue;
      }
      int from = words.is(at - 1, WordRole.DEFINITE) ? at - 2 : at - 1;
      int noun = at + 2;
      while (noun < at + 5 && !words.rules().requests().terms().contains(words.form(noun))) {
        noun++;
      }
      if (noun < at + 5
          && (words.is(from, WordRole.BEFORE) || words.is(from - 1, WordRole.PRIOR))) {
        return quoted(words.is(from, WordRole.TO_MARK) ? from - 1 : from, noun + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<DueDate> set(int first, int at) {
    if (words.is(at, WordRole.SESSION)) {
      return sessions.session(first, at);
    }
    if (words.is(at, WordRole.ASSEMBLY)) {
      return sessions.healthAssembly(first, at);
    }
    if (words.is(at, WordRole.DEADLINE_MARK)) {
      return year(first, at, at);
    }
    return words.is(at, WordRole.LATER_THAN)
        ? year(first, at, words.laterFrom(at))
        : Optional.empty();
  }

  /** The next word of a kind, if there is one among the kinds found; else the end. */
  private int next(int from, int found, int kind) {
    int at = (found & kind) == 0 ? words.end() : from;
    while (at < words.end() && (kinds.of(words.tokens(), at) & kind) == 0) {
      at++;
    }
    return at;
  }

  private Optional<DueDate> quoted(int first, int after) {
    return Optional.of(words.due(Optional.empty(), Optional.empty(), words.text(first, after)));
  }

  /** "convene a meeting in 2027", not "the Games in 2028", "the observance in 2028". */
  private boolean isInYear(int at) {
    if (!words.is(at, WordRole.YEAR_MARK)) {
      return false;
    }
    int before = words.is(at - 1, ",") ? at - 2 : at - 1;
    boolean name =
        Character.isUpperCase(words.first(before))
            && !words.rules().requests().receivers().contains(words.form(before));
    return !name
        && !words.rules().requests().events().contains(words.form(before))
        && words.yearAt(at + 1).filter(year -> !document.isOver(year)).isPresent();
  }

  /** The number in "six months", "a period of six months", "the next 30 days"; 0 if none. */
  private int periodIn(int from) {
    int at = from;
    while (at < from + 4 && isBeforePeriod(words.form(at))) {
      at++;
    }
    return isNumber(at) && words.rules().requests().units().contains(words.form(at + 1)) ? at : 0;
  }

  private boolean isBeforePeriod(String form) {
    return words.rules().requests().beforePeriod().contains(form);
  }

  private boolean isGoal(int first, int at) {
    for (int before = Math.max(first, at - GOAL_REACH); before < at; before++) {
      if (words.rules().requests().goals().contains(words.form(before))) {
        return true;
      }
    }
    return false;
  }

  /** "by 2030", "no later than 31 March 2019", "before the end of 2015", "by 30 June". */
  private Optional<DueDate> year(int first, int at, int from) {
    if (from < first || isPastYear(from)) {
      return Optional.empty();
    }
    int last = Math.min(words.end(), at + 9);
    for (int token = at + 1; token < last && isDateWord(token); token++) {
      Optional<Integer> year = words.yearAt(token);
      if (year.isPresent() && !words.is(token + 1, WordRole.AGENDA)) {
        return document.isOver(year.get()) || isGoal(first, from)
            ? Optional.empty()
            : Optional.of(words.due(Optional.empty(), year, words.text(from, token + 1)));
      }
      if (words.months().number(words.form(token)) > 0
          && isDay(token + 1)
          && words.is(token + 2, ",")
          && words.yearAt(token + 3).filter(named -> !document.isOver(named)).isPresent()) {
        // "no later than March 31, 2019"
        return Optional.of(
            words.due(Optional.empty(), words.yearAt(token + 3), words.text(from, token + 4)));
      }
      if (words.months().number(words.form(token)) > 0
          && isDay(token - 1)
          && !isDateWord(token + 1)) {
        return quoted(from, token + 1);
      }
    }
    return Optional.empty();
  }

  private boolean isPastYear(int at) {
    return words.is(at - 1, WordRole.ADOPTED);
  }

  private boolean isDateWord(int at) {
    String form = words.form(at);
    return words.yearAt(at).isPresent()
        || words.months().number(form) > 0
        || isDay(at)
        || words.rules().requests().dateWords().contains(form);
  }

  private boolean isDay(int at) {
    String form = words.form(at);
    return !form.isEmpty()
        && form.length() < 3
        && form.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /** The end of "every two years", "on an annual basis", "annually" at a token; itself if none. */
  private int rhythmEnd(int at) {
    int end =
        words.is(at, WordRole.EVERY)
            ? intervalEnd(at)
            : words.is(at, WordRole.BASIS_MARK)
                ? basisEnd(at)
                : words.rules().requests().rhythmAdverbs().contains(words.form(at)) ? at + 1 : at;
    boolean past = end > at && words.is(at - 1, WordRole.HAPPENS_AT_INTERVALS);
    return past ? at : end;
  }

  private int intervalEnd(int every) {
    if (words.rules().requests().units().contains(words.form(every + 1))
        && !words.is(every + 1, WordRole.DAILY)) {
      return every + 2;
    }
    return isNumber(every + 1) && words.rules().requests().units().contains(words.form(every + 2))
        ? every + 3
        : every;
  }

  private int basisEnd(int on) {
    boolean basis = words.is(on + 1, WordRole.INDEFINITE) && words.is(on + 3, WordRole.BASIS);
    return basis && words.rules().requests().rhythms().contains(words.form(on + 2)) ? on + 4 : on;
  }

  private boolean isNumber(int at) {
    return words.rules().requests().numbers().contains(words.form(at))
        || (!words.form(at).isEmpty() && Character.isDigit(words.form(at).charAt(0)));
  }
}
