package org.resolutionanalytics.nlp.mandate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.AssemblySession;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads by when and how often an account is due. */
public final class DueReader {

  /** How many tokens there are at most between sessions that are named together. */
  private static final int NEAR = 6;

  private final ClauseWords words;
  private final Moments moments;
  private final DueDays days;
  private final Rhythms rhythms;
  private final Set<String> fillers;
  private final Set<String> articles;
  private final Set<String> between;
  private final Set<String> later;

  public DueReader(ClauseWords words, Moments moments, List<Phrase> phrases, MandateRules rules) {
    this.words = words;
    this.moments = moments;
    this.rhythms = new Rhythms(words, moments, phrases);
    this.articles = rules.list("articles");
    this.between = rules.list("between_days");
    this.days = new DueDays(words, moments, rules);
    this.fillers = rules.list("period_filler");
    this.later = rules.list("not_later");
  }

  /** What some tokens say. */
  public Due read(int from, int last) {
    Optional<Phrase> coming = rhythms.first(Labels.NEXT_REPORT, from, last);
    Optional<Phrase> rhythm = rhythms.find(from, last, coming);
    int end =
        rhythm.filter(rhythms::isOfItself).map(p -> furtherAction(p.end(), last)).orElse(last);
    List<Moment> named = new ArrayList<>(together(ofOneBody(moments.sessions(from, end))));
    if (named.isEmpty()) {
      sameSession(from, end).ifPresent(named::add);
    }
    Optional<Moment> day = days.day(from, end);
    Optional<Phrase> next =
        coming.filter(p -> p.first() < end).or(() -> rhythms.first(Labels.SITS, from, end));
    List<Integer> sessions = named.stream().flatMap(m -> m.sessions().stream()).distinct().toList();
    String body = named.isEmpty() ? "" : named.get(0).body();
    List<Integer> points = sessions.isEmpty() ? years(named) : sessions;
    String periodicity =
        rhythms.periodicity(rhythm, points, day, next, !named.isEmpty(), from, end);
    boolean first =
        named.isEmpty() || day.filter(d -> d.first() < named.get(0).first()).isPresent();
    if (day.isPresent() && sessions.isEmpty() && first) {
      return new Due(
          day.get().date(), "", List.of(), yearsOf(day.get()), text(day.get()), periodicity);
    }
    if (!named.isEmpty()) {
      Moment session = named.get(named.size() - 1);
      Optional<Moment> exact = day.filter(d -> isRightAfter(d, session));
      List<Integer> years = exact.map(DueReader::yearsOf).orElseGet(() -> years(named));
      String text =
          exact.map(d -> words.text(named.get(0).first(), d.end())).orElseGet(() -> text(named));
      return new Due(exact.flatMap(Moment::date), body, sessions, years, text, periodicity);
    }
    Optional<DueDays.Years> met = days.years(from, end);
    if (met.isPresent()) {
      List<Integer> years = met.get().years();
      String often = rhythm.isPresent() || years.size() < 2 ? periodicity : Rhythms.distance(years);
      String at = words.text(met.get().first(), met.get().end());
      boolean once = often.equals(Rhythms.UNSTATED) || often.equals(Rhythms.GOES_ON);
      return new Due(Optional.empty(), "", List.of(), years, at, once ? Due.ONCE : often);
    }
    String text =
        rhythm
            .filter(phrase -> !phrase.label().endsWith(Labels.CONTINUED))
            .or(() -> next)
            .or(() -> rhythms.first(Labels.BEFORE_END, from, end).map(this::fromPeriod))
            .map(phrase -> words.text(phrase.first(), phrase.end()))
            .orElse("");
    return new Due(Optional.empty(), "", List.of(), List.of(), text, periodicity);
  }

  /**
   * What some tokens say, and the further days that they name: "by 1 May and again by 1 October".
   */
  public List<Due> readAll(int from, int last) {
    Due first = read(from, last);
    List<Due> all = new ArrayList<>(List.of(first));
    Optional<Moment> day = first.date().isEmpty() ? Optional.empty() : days.day(from, last);
    while (day.isPresent()) {
      int next = day.get().end();
      while (between.contains(words.form(next))) {
        next++;
      }
      day = next == day.get().end() || next >= last ? Optional.empty() : days.next(next);
      day.ifPresent(
          also ->
              all.add(new Due(also.date(), "", List.of(), yearsOf(also), text(also), Due.ONCE)));
    }
    return all;
  }

  /** "every 90 days and to develop, by 15 May, a plan": where what else is asked starts. */
  private int furtherAction(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      boolean verb = !articles.contains(words.form(at + 1));
      if (words.is(at - 1, WordRole.AND_TO) && verb) {
        return at;
      }
    }
    return end;
  }

  /** "at its sixty-sixth session, no later than April 2012" */
  private static boolean isRightAfter(Moment day, Moment session) {
    return day.first() >= session.end() && day.first() - session.end() < NEAR;
  }

  private static List<Integer> yearsOf(Moment day) {
    return day.date().map(date -> List.of(date.getYear())).orElse(day.year().stream().toList());
  }

  /** "at its seventieth session ... with a view to a meeting at its seventy-first": the first. */
  private static List<Moment> together(List<Moment> named) {
    int end = Math.min(1, named.size());
    while (end < named.size() && named.get(end).first() - named.get(end - 1).end() <= NEAR) {
      end++;
    }
    return named.subList(0, end);
  }

  /** "to the Assembly at its seventieth session through the Commission at its fifth": the first. */
  private List<Moment> ofOneBody(List<Moment> named) {
    boolean own = named.stream().anyMatch(moments::isOwn);
    return named.stream()
        .filter(m -> own ? moments.isOwn(m) : m.body().equals(named.get(0).body()))
        .toList();
  }

  private List<Integer> years(List<Moment> named) {
    List<Integer> years = new ArrayList<>();
    for (Moment moment : named) {
      if (moment.year().isPresent()) {
        years.add(moment.year().get());
        years.addAll(furtherYears(moment.end()));
      }
      if (moment.body().equals(Body.GENERAL_ASSEMBLY.id()) && moment.year().isEmpty()) {
        moment.sessions().forEach(session -> years.add(AssemblySession.year(session)));
      }
    }
    return years.stream().distinct().toList();
  }

  /** "at its sessions of 2009 and 2010": those after the first, from the token after the noun. */
  private List<Integer> furtherYears(int noun) {
    List<Integer> years = new ArrayList<>();
    for (int at = noun + 3; moments.year(at - 2).isPresent(); at += 2) {
      moments.year(at).ifPresent(years::add);
    }
    return years;
  }

  /** "at that session", "at the same session": the last one named before. */
  private Optional<Moment> sameSession(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      boolean same = words.is(at - 1, WordRole.SAME);
      if (words.is(at, WordRole.ONE_SESSION) && same) {
        int noun = at;
        return moments.sessions(0, from).stream()
            .filter(moment -> !moment.sessions().isEmpty())
            .reduce((earlier, later) -> later)
            .map(moment -> moment.at(preposition(noun), noun + 1));
      }
    }
    return Optional.empty();
  }

  private int preposition(int noun) {
    int at = noun - 1;
    while (at > noun - 4 && !words.is(at, WordRole.SESSION_MARK)) {
      at--;
    }
    return words.is(at, WordRole.SESSION_MARK) ? at : noun - 1;
  }

  /** "not later than thirty days prior to its expiration": from the start of the period. */
  private Phrase fromPeriod(Phrase end) {
    int first = end.first();
    while (fillers.contains(words.form(first - 1))
        || moments.isNumber(first - 1)
        || later.contains(words.form(first - 1))) {
      first--;
    }
    return new Phrase(end.label(), first, end.end());
  }

  private String text(Moment moment) {
    return words.text(moment.first(), moment.end());
  }

  private String text(List<Moment> named) {
    Moment last = named.get(named.size() - 1);
    boolean near = last.end() - named.get(0).first() < 30;
    return words.text(named.get(0).first(), near ? last.end() : named.get(0).end());
  }
}
