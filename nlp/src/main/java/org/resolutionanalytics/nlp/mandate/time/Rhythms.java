package org.resolutionanalytics.nlp.mandate.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads how often an account is due. */
final class Rhythms {

  /** How often, where it is only said that it goes on. */
  private static final String RECURRING = "recurring";

  static final String GOES_ON = RECURRING + "_unspecified";
  static final String UNSTATED = "unstated";

  /** What rhythms of so many months are called. */
  private static final Map<Integer, String> NAMES =
      Map.of(
          1, "monthly",
          3, "quarterly",
          6, "semiannual",
          12, "annual",
          24, "biennial",
          36, "triennial",
          60, "quinquennial");

  private final ClauseWords words;
  private final Moments moments;
  private final List<Phrase> phrases;

  Rhythms(ClauseWords words, Moments moments, List<Phrase> phrases) {
    this.words = words;
    this.moments = moments;
    this.phrases = phrases;
  }

  /**
   * The first rhythm in some tokens that says how often, else one that says that it goes on.
   *
   * @param next the words for the next account, which say nothing of those after it
   */
  Optional<Phrase> find(int from, int end, Optional<Phrase> next) {
    Optional<Phrase> found = Optional.empty();
    for (Phrase phrase : phrases) {
      boolean here = phrase.first() >= from && phrase.first() < end;
      if (here
          && phrase.label().startsWith(Labels.RHYTHM)
          && next.filter(n -> isInside(phrase, n)).isEmpty()) {
        if (!isWeak(phrase)) {
          return Optional.of(phrase);
        }
        boolean better = found.isEmpty() || found.get().label().endsWith(Labels.CONTINUED);
        found = better ? Optional.of(phrase) : found;
      }
    }
    return found;
  }

  private static boolean isWeak(Phrase rhythm) {
    return rhythm.label().startsWith(Labels.RHYTHM + RECURRING);
  }

  /** "at its seventieth session in the annual report on": how often that report comes. */
  private boolean isOfReport(Phrase rhythm) {
    return words.is(rhythm.first() - 1, WordRole.THE_ANNUAL);
  }

  /**
   * "every sixty (60) days", "45-day intervals": the number and its unit, by name if it has one.
   */
  private String every(Phrase rhythm) {
    int number = 0;
    for (int at = rhythm.first(); at < rhythm.end(); at++) {
      String form = words.form(at);
      int hyphen = form.lastIndexOf('-');
      int here = moments.number(form);
      Optional<ChronoUnit> unit = moments.unit(form.substring(hyphen + 1));
      if (unit.isPresent()) {
        return every(hyphen > 0 ? moments.number(form.substring(0, hyphen)) : number, unit.get());
      }
      // "one hundred and eighty (180)"
      boolean more = number == 0 || (number % 100 == 0 && here < 100);
      number = words.is(at, WordRole.HUNDRED) ? 100 * number : more ? number + here : number;
    }
    return words.text(rhythm.first(), rhythm.end());
  }

  private static String every(int number, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> "every " + 7 * number + " days";
      case MONTHS -> NAMES.getOrDefault(number, "every " + number + " months");
      case YEARS -> NAMES.getOrDefault(12 * number, "every " + number + " years");
      default -> "every " + number + " days";
    };
  }

  /** "in his next annual report": once. */
  private boolean isInside(Phrase rhythm, Phrase next) {
    boolean several = words.is(next.end() - 1, WordRole.REPORT_PLURAL);
    return !isWeak(rhythm)
        && !several
        && rhythm.first() >= next.first()
        && rhythm.end() <= next.end();
  }

  /** Whether a rhythm says by itself when accounts come: "every 90 days", "in his reports". */
  boolean isOfItself(Phrase rhythm) {
    return !isWeak(rhythm) || words.is(rhythm.end() - 1, WordRole.REPORT_PLURAL);
  }

  /**
   * How often an account is due, where the sessions or years, the day or the next report are named.
   */
  String periodicity(
      Optional<Phrase> rhythm,
      List<Integer> points,
      Optional<Moment> day,
      Optional<Phrase> next,
      boolean session,
      int from,
      int end) {
    boolean weak = rhythm.filter(Rhythms::isWeak).isPresent();
    if (rhythm.isPresent() && !weak && !(points.size() == 1 && isOfReport(rhythm.get()))) {
      String name = rhythm.get().label().substring(Labels.RHYTHM.length());
      return name.equals(Labels.EVERY) ? every(rhythm.get()) : name;
    }
    if (points.size() > 1) {
      return distance(points);
    }
    if (first(Labels.THEREAFTER, from, end).isPresent()) {
      return GOES_ON;
    }
    if (!points.isEmpty() || day.isPresent() || next.isPresent() || session) {
      return Due.ONCE;
    }
    boolean before = first(Labels.BEFORE_END, from, end).isPresent();
    return weak ? GOES_ON : before ? Due.ONCE : UNSTATED;
  }

  /**
   * How often, by how far two sessions or years are apart; "at their eightieth and sixty-first
   * sessions" are those of two bodies, with one account each.
   */
  static String distance(List<Integer> numbers) {
    int distance = numbers.get(1) - numbers.get(0);
    return distance > 0 ? every(distance, ChronoUnit.YEARS) : Due.ONCE;
  }

  /** The first phrase of a label in some tokens. */
  Optional<Phrase> first(String label, int from, int end) {
    return phrases.stream()
        .filter(p -> p.label().equals(label) && p.first() >= from && p.first() < end)
        .findFirst();
  }
}
