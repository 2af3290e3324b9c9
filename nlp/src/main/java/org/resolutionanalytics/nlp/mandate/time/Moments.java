package org.resolutionanalytics.nlp.mandate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.WordForm;

/** Reads the points in time that a clause names, and the periods that lead to one. */
public final class Moments {

  /** How many tokens may be between a period and the day that it counts from. */
  private static final int TO_START = 9;

  private final ClauseWords words;
  private final ResolutionMetadata document;
  private final Calendar calendar;
  private final Sessions sessions;
  private final Set<String> adoption;
  private final Set<String> yearWords;
  private final Set<String> ends;
  private final Set<String> starts;
  private final Set<String> counted;
  private final Set<String> here;
  private final Set<String> begins;
  private final Set<String> renewal;
  private final Set<String> renewed;

  public Moments(ClauseWords words, ResolutionMetadata document, MandateRules rules) {
    this.words = words;
    this.document = document;
    this.calendar = new Calendar(words, document, rules);
    this.sessions = new Sessions(words, document, calendar, rules);
    this.adoption = rules.list("adoption");
    this.yearWords = rules.list("year_words");
    this.ends = rules.list("until");
    this.starts = rules.list("period_starts");
    this.counted = rules.list("counted_from");
    this.here = rules.list("this_resolution");
    this.begins = rules.list("begins_with");
    this.renewal = rules.list("renewal");
    this.renewed = rules.list("core_mandate");
  }

  /** All sessions to come that are named in some tokens. */
  public List<Moment> sessions(int from, int end) {
    List<Moment> found = new ArrayList<>();
    int free = from;
    for (int at = from; at < end; at++) {
      if (words.is(at, WordRole.SESSION)) {
        sessions.at(at, free).ifPresent(found::add);
        free = at + 1;
      }
    }
    return found;
  }

  /** A day that is named at a token: "31 March 2019", "the end of 2027". */
  public Optional<Moment> day(int at) {
    return calendar.day(at).or(() -> calendar.endOf(at)).map(day -> day(day.date(), at, day.end()));
  }

  /** A period from a token, with the day on which it ends if its start is known. */
  public Optional<Moment> period(int at) {
    Optional<Calendar.Length> length = calendar.length(at);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int end = length.get().end();
    int last = Math.min(words.size(), end + TO_START);
    for (int start = end; start < last && !isStop(start); start++) {
      Optional<Calendar.Day> day = calendar.day(start);
      if (day.isPresent()) {
        boolean named =
            ends.contains(words.form(start - 1)) || ends.contains(words.form(start - 2));
        LocalDate until = named ? day.get().date() : day.get().date().plus(length.get().period());
        return Optional.of(day(until, at, day.get().end()));
      }
      if (isAdoption(start) && calendar.adoption().isPresent()) {
        LocalDate until = calendar.adoption().get().plus(length.get().period());
        return Optional.of(day(until, at, start + 1));
      }
    }
    Optional<LocalDate> until = startBefore(at).map(day -> day.plus(length.get().period()));
    return Optional.of(new Moment(until, List.of(), document.bodyId(), Optional.empty(), at, end));
  }

  /**
   * "upon the adoption of this resolution and for an initial period of", "with effect from 15 May
   * 2014 for a four-year term": the start is before.
   */
  private Optional<LocalDate> startBefore(int at) {
    for (int start = at - 1; start > at - TO_START - 3 && !isStop(start); start--) {
      boolean upon =
          begins.contains(words.form(start - 1)) || begins.contains(words.form(start - 2));
      if (upon && adoption.contains(words.form(start))) {
        return calendar.adoption();
      }
      if (starts.contains(words.form(start - 1)) || words.is(start - 2, WordRole.EFFECT_FROM)) {
        Optional<Calendar.Day> day = calendar.day(start);
        if (day.isPresent()) {
          return day.map(Calendar.Day::date);
        }
      }
    }
    return Optional.empty();
  }

  /** "within 90 days of its first meeting": a start that is not known. */
  private boolean isOtherStart(int at, boolean informing) {
    if (!counted.contains(words.form(at)) || (informing && words.is(at, WordRole.GENITIVE))) {
      return false;
    }
    for (int start = at + 1; start < at + TO_START; start++) {
      if (isAdoption(start)) {
        return false;
      }
    }
    return true;
  }

  /** "from adoption", "from the date of this resolution". */
  private boolean isAdoption(int at) {
    boolean present = words.is(at - 1, WordRole.PRESENT);
    boolean own = !words.is(at + 1, WordRole.GENITIVE) || here.contains(words.form(at + 2));
    String owner = words.form(at - 1);
    boolean isRenewed =
        renewal.contains(words.form(at))
            && WordForm.isPossessive(owner)
            && renewed.contains(WordForm.bare(owner));
    return (adoption.contains(words.form(at)) && own)
        || (present && words.is(at, WordRole.RESOLUTION))
        || isRenewed;
  }

  /** "within three months": counts from adoption, unless it starts otherwise. */
  public Optional<Moment> sinceAdoption(int at) {
    return sinceAdoption(at, false);
  }

  /**
   * The same.
   *
   * @param informing whether "of" after the period says what somebody is informed of
   */
  Optional<Moment> sinceAdoption(int at, boolean informing) {
    Optional<Calendar.Length> length = calendar.length(at);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int end = length.get().end();
    Optional<LocalDate> date =
        isOtherStart(end, informing)
            ? Optional.empty()
            : calendar.adoption().map(day -> day.plus(length.get().period()));
    return Optional.of(new Moment(date, List.of(), document.bodyId(), Optional.empty(), at, end));
  }

  /** A day that is named by its number: "31 March 2019". */
  public Optional<Moment> namedDay(int at) {
    return calendar.day(at).map(day -> day(day.date(), at, day.end()));
  }

  /** The second day of "from 1 January 2007 to 31 October 2007". */
  public Optional<Moment> dayAfter(int from, WordRole to) {
    for (int at = from; at < from + 6; at++) {
      if (words.is(at, to)) {
        return namedDay(at + 1);
      }
    }
    return Optional.empty();
  }

  /** A year in the next few words: "2019", "the end of 2019", "March 2019". */
  public Optional<Moment> yearIn(int at) {
    int last = at;
    while (last < at + 5 && calendar.year(last) == 0 && yearWords.contains(words.form(last))) {
      last++;
    }
    int end = last + 1;
    return year(last)
        .map(
            year ->
                new Moment(
                    Optional.empty(), List.of(), document.bodyId(), Optional.of(year), at, end));
  }

  public boolean isNumber(int at) {
    return calendar.number(at) > 0;
  }

  /** The number that a word or figures name, 1 to 999; 0 if none. */
  int number(String form) {
    return calendar.number(form);
  }

  Optional<ChronoUnit> unit(String form) {
    return calendar.unit(form);
  }

  boolean isMonth(int at) {
    return calendar.isMonth(at);
  }

  /** A year that is not before that of adoption. */
  Optional<Integer> yearToCome(int at) {
    return year(at).filter(calendar::isToCome);
  }

  public Optional<Integer> year(int at) {
    return Optional.of(calendar.year(at)).filter(year -> year > 0);
  }

  /** Whether a session is one of the adopting body. */
  boolean isOwn(Moment session) {
    return session.body().equals(document.bodyId());
  }

  /** Whether a day is before that of adoption. */
  public boolean isPast(int at) {
    return calendar
        .day(at)
        .filter(day -> calendar.adoption().filter(day.date()::isBefore).isPresent())
        .isPresent();
  }

  private boolean isStop(int at) {
    boolean aside = words.is(at, ",") && !starts.contains(words.form(at + 1));
    return aside || words.is(at, ";");
  }

  private Moment day(LocalDate date, int first, int end) {
    return new Moment(
        Optional.of(date), List.of(), document.bodyId(), Optional.empty(), first, end);
  }
}
