package org.resolutionanalytics.nlp.mandate.time;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;

/** Reads how often an account is due. */
final class Rhythms {

  private static final String RHYTHM = "rhythm_";

  /** How often, where it is only said that it goes on. */
  private static final String RECURRING = "recurring";

  static final String GOES_ON = RECURRING + "_unspecified";
  static final String UNSTATED = "unstated";

  private final ClauseWords words;
  private final Moments moments;
  private final List<Phrase> phrases;

  Rhythms(ClauseWords words, Moments moments, List<Phrase> phrases) {
    this.words = words;
    this.moments = moments;
    this.phrases = phrases;
  }

  /** The first rhythm in some tokens that says how often, else one that says that it goes on. */
  Optional<Phrase> find(int from, int end, Optional<Phrase> next) {
    return find(from, end).filter(rhythm -> next.filter(n -> isInside(rhythm, n)).isEmpty());
  }

  private Optional<Phrase> find(int from, int end) {
    Optional<Phrase> found = Optional.empty();
    for (Phrase phrase : phrases) {
      boolean here = phrase.first() >= from && phrase.first() < end;
      if (here && phrase.label().startsWith(RHYTHM)) {
        if (!isWeak(phrase)) {
          return Optional.of(phrase);
        }
        boolean better = found.isEmpty() || found.get().label().endsWith("continued");
        found = better ? Optional.of(phrase) : found;
      }
    }
    return found;
  }

  private static boolean isWeak(Phrase rhythm) {
    return rhythm.label().startsWith(RHYTHM + RECURRING);
  }

  /** "at its seventieth session in the annual report on": how often that report comes. */
  private boolean isOfReport(Phrase rhythm) {
    return words.is(rhythm.first(), "annual") && words.is(rhythm.first() - 1, "the");
  }

  /** "every sixty (60) days" in figures; in its words where they are no single number. */
  private String every(Phrase rhythm) {
    int number = moments.number(rhythm.first() + 1);
    int after = rhythm.first() + 2;
    boolean single = after == rhythm.end() - 1 || words.is(after, "(");
    return number > 0 && single
        ? "every " + number + " " + words.form(rhythm.end() - 1)
        : words.text(rhythm.first(), rhythm.end());
  }

  /** "in his next annual report": once. */
  private boolean isInside(Phrase rhythm, Phrase next) {
    boolean several = words.is(next.end() - 1, "reports");
    return !isWeak(rhythm)
        && !several
        && rhythm.first() >= next.first()
        && rhythm.end() <= next.end();
  }

  /** Whether a rhythm says by itself when accounts come: "every 90 days", "in his reports". */
  boolean isOfItself(Phrase rhythm) {
    return !isWeak(rhythm) || words.is(rhythm.end() - 1, "reports");
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
      String name = rhythm.get().label().substring(RHYTHM.length());
      return name.equals("every") ? every(rhythm.get()) : name;
    }
    if (points.size() > 1) {
      return distance(points);
    }
    if (first("thereafter", from, end).isPresent()) {
      return GOES_ON;
    }
    if (!points.isEmpty() || day.isPresent() || next.isPresent() || session) {
      return Due.ONCE;
    }
    boolean before = first("before_end", from, end).isPresent();
    return weak ? GOES_ON : before ? Due.ONCE : UNSTATED;
  }

  /** How often, by how far two sessions or years are apart. */
  static String distance(List<Integer> numbers) {
    int distance = numbers.get(1) - numbers.get(0);
    return distance == 1 ? "annual" : distance == 2 ? "biennial" : "triennial";
  }

  /** The first phrase of a label in some tokens. */
  Optional<Phrase> first(String label, int from, int end) {
    return phrases.stream()
        .filter(p -> p.label().equals(label) && p.first() >= from && p.first() < end)
        .findFirst();
  }
}
