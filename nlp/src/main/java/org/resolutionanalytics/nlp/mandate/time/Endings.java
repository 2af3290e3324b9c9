package org.resolutionanalytics.nlp.mandate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads when something ends: a day, a period, a session or an event. */
public final class Endings {

  /** How far after "until" a session may be named. */
  private static final int NEAR = 9;

  private final ClauseWords words;
  private final Moments moments;
  private final MandateRules rules;
  private final String adopting;

  /**
   * For a clause.
   *
   * @param words the clause
   * @param moments the points in time that it names
   * @param rules the words that lead to an end
   * @param adopting the id of the adopting body
   */
  public Endings(ClauseWords words, Moments moments, MandateRules rules, String adopting) {
    this.words = words;
    this.moments = moments;
    this.rules = rules;
    this.adopting = adopting;
  }

  /**
   * "until 31 March 2019", "for a period of six months": the ends in some tokens.
   *
   * @param from the first token
   * @param end the token after the last
   * @param extended whether the words extend something, so that "to 31 March" is an end, too
   */
  public List<Moment> find(int from, int end, boolean extended) {
    List<Moment> found = new ArrayList<>();
    Set<String> untilWords = rules.list("until");
    for (int at = from; at < end; at++) {
      Optional<Moment> moment = Optional.empty();
      if (untilWords.contains(words.form(at))) {
        int next = skip(at + 1, "until_filler");
        moment = moments.day(next).or(() -> moments.period(next));
        if (rules.list("until_event").contains(words.form(at))) {
          moment = moment.or(() -> sessionNear(next, end)).or(() -> event(next));
        }
      } else if (extended && words.is(at, WordRole.TO_MARK)) {
        moment = moments.namedDay(at + 1);
      } else if (words.is(at, WordRole.PURPOSE_MARK)) {
        int next = skip(at + 1, "period_filler");
        boolean period = rules.list("period_ends").contains(words.form(next - 1));
        moment = moments.period(next).filter(m -> period || m.date().isPresent());
        if (words.is(at + 1, WordRole.PERIOD_FROM)) {
          moment = moments.dayAfter(at + 4, WordRole.TO_MARK);
        }
      }
      if (moment.isPresent()) {
        Moment whole = moment.get();
        if (whole.date().isPresent()) {
          found.removeIf(other -> other.date().isEmpty());
          found.removeIf(other -> other.date().equals(whole.date()));
        }
        if (found.isEmpty() || whole.date().isPresent()) {
          found.add(whole);
        }
        at = Math.max(at, whole.end() - 1);
      }
    }
    return found;
  }

  /** The first session to come that some tokens name. */
  public Optional<Moment> session(int from, int end) {
    return moments.sessions(from, end).stream().findFirst();
  }

  /** The first day, else the year, that some tokens name; none that is past. */
  public Optional<Moment> dayOrYear(int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Moment> day = moments.day(at);
      if (day.isPresent() && !isPast(at)) {
        return day;
      }
      if (moments.isNumber(at) && !words.is(at - 1, WordRole.EACH_TIME)) {
        Optional<Moment> period = moments.period(at).filter(m -> m.date().isPresent());
        if (period.isPresent()) {
          return period;
        }
      }
      if (words.is(at, WordRole.WITHIN)) {
        Optional<Moment> since = moments.sinceAdoption(afterFillers(at + 1));
        if (since.isPresent()) {
          return since;
        }
      }
    }
    for (int at = from; at < end; at++) {
      boolean month = rules.list("day_starts").contains(words.form(at));
      boolean plain = rules.list("year_starts").contains(words.form(at));
      if (month || (plain && moments.year(at + 1).isPresent())) {
        Optional<Moment> year = moments.yearIn(at + 1);
        if (year.isPresent()) {
          return year;
        }
      }
    }
    return Optional.empty();
  }

  /** "resolution 61/279 of 29 June 2007", "adopted on 10 June 2019". */
  private boolean isPast(int at) {
    return words.is(at - 1, WordRole.GENITIVE) || moments.isPast(at);
  }

  private Optional<Moment> sessionNear(int from, int end) {
    int last = Math.min(end, from + NEAR);
    return moments.sessions(from - 1, last).stream().filter(m -> m.first() <= from + 4).findFirst();
  }

  /** "until the end of the mandate": an end without a day. */
  private Optional<Moment> event(int at) {
    if (!rules.list("event_starts").contains(words.form(at))) {
      return Optional.empty();
    }
    return Optional.of(
        new Moment(Optional.empty(), List.of(), adopting, Optional.empty(), at - 1, at + 1));
  }

  /** The token after the words that may precede a number: "for a further period of". */
  private int afterFillers(int at) {
    return skip(at, "period_filler");
  }

  private int skip(int at, String list) {
    int next = at;
    while (rules.list(list).contains(words.form(next))) {
      next++;
    }
    return next;
  }
}
