package org.resolutionanalytics.nlp.mandate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads the days and years by which an account is due, other than those of sessions. */
final class DueDays {

  /** How many tokens there may be between an account and the day that is counted for it. */
  private static final int REACH = 24;

  /** How many tokens there may be between a day and "the same deadline". */
  private static final int FAR = 120;

  private final ClauseWords words;
  private final Moments moments;
  private final Set<String> dayStarts;
  private final Set<String> fillers;
  private final Set<String> spans;
  private final Set<String> meeting;
  private final Set<String> informing;

  DueDays(ClauseWords words, Moments moments, MandateRules rules) {
    this.words = words;
    this.moments = moments;
    this.dayStarts = rules.list("day_starts");
    this.fillers = rules.list("period_filler");
    this.spans = rules.list("spans_of_time");
    this.meeting = rules.list("meets_in_year");
    this.informing = rules.list("informs_of");
  }

  /** The first day or year by which something is due in some tokens. */
  Optional<Moment> day(int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Moment> day = isSame(at) ? same(at) : at(from, at);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> at(int from, int at) {
    if (dayStarts.contains(words.form(at)) || isPrior(at)) {
      return named(at);
    }
    if (words.is(at, WordRole.WITHIN) || words.is(at, WordRole.YEAR_MARK)) {
      return since(from, at);
    }
    return moments.isNumber(at) ? period(at) : Optional.empty();
  }

  /** A further day right here: "by 1 October 2031", "1 October 2031". */
  Optional<Moment> next(int at) {
    return moments
        .namedDay(at)
        .or(() -> dayStarts.contains(words.form(at)) ? named(at) : Optional.empty());
  }

  private boolean isPrior(int at) {
    return words.is(at - 1, WordRole.PRIOR_TO);
  }

  /** "by 31 March 2019", "not later than the end of 2019". */
  private Optional<Moment> named(int at) {
    int next = words.is(at + 1, WordRole.DEFINITE) ? at + 2 : at + 1;
    int first = isPrior(at) ? at - 1 : start(at);
    return moments
        .namedDay(next)
        .filter(day -> !moments.isPast(next))
        .or(() -> moments.yearIn(at + 1))
        .map(day -> day.at(first, day.end()));
  }

  /** "six months after the adoption of the present resolution". */
  private Optional<Moment> period(int at) {
    if (spans.contains(words.form(at - 1))) {
      return Optional.empty();
    }
    int first = words.is(at - 1, WordRole.COMPARED) ? start(at - 1) : at;
    return moments
        .period(at)
        .filter(moment -> moment.date().isPresent())
        .map(moment -> moment.at(first, moment.end()));
  }

  /** "within 60 days", "in 60 days", unless they count from something other than adoption. */
  private Optional<Moment> since(int from, int at) {
    boolean in = words.is(at, WordRole.YEAR_MARK);
    int next = at + 1;
    while (!in && fillers.contains(words.form(next))) {
      next++;
    }
    boolean latest = words.is(at - 2, WordRole.THE_LATEST);
    int first = latest ? at - 3 : at;
    return moments
        .sinceAdoption(next, isInforming(from, at))
        .filter(
            moment ->
                !in || (moment.date().isPresent() && !words.is(moment.end(), WordRole.INTERVALS)))
        .map(moment -> moment.at(first, moment.end()));
  }

  /** "inform the Council within three months of the progress": "of" starts what it is on. */
  private boolean isInforming(int from, int end) {
    for (int at = Math.max(from, end - REACH); at < end; at++) {
      if (informing.contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int at) {
    return words.is(at - 1, WordRole.SAME_DEADLINE);
  }

  /** "by the same deadline": the last day named before. */
  private Optional<Moment> same(int deadline) {
    for (int at = deadline - 2; at >= Math.max(0, deadline - FAR); at--) {
      Optional<Moment> day = at(Math.max(0, at - REACH), at);
      if (day.isPresent()) {
        return day.map(moment -> moment.at(deadline - 3, deadline + 1));
      }
    }
    return Optional.empty();
  }

  private int start(int preposition) {
    boolean later = words.is(preposition - 1, WordRole.LATER_THAN);
    return later ? preposition - 2 : preposition;
  }

  /**
   * Years in which an account is due, as tokens, half-open.
   *
   * @param years the years, in the order of the text
   */
  record Years(List<Integer> years, int first, int end) {}

  /** "to the Economic and Social Council in 2018 and 2019", "a briefing in May 2019": to come. */
  Optional<Years> years(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (words.is(at, WordRole.YEAR_MARK) && isDueIn(at)) {
        int year = moments.isMonth(at + 1) ? at + 2 : at + 1;
        if (moments.yearToCome(year).isPresent()) {
          List<Integer> years = new ArrayList<>();
          int next = year;
          while (moments.year(next).isPresent()) {
            years.add(moments.year(next).get());
            next += moments.year(next + 2).isPresent() ? 2 : 1;
          }
          return Optional.of(new Years(years, at, next));
        }
      }
    }
    return Optional.empty();
  }

  /** Right after a body, an account, or a comma after one. */
  private boolean isDueIn(int at) {
    int before = words.is(at - 1, ",") ? at - 2 : at - 1;
    return meeting.contains(words.form(before));
  }
}
