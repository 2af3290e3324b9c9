package org.resolutionanalytics.nlp.mandate.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Ordinals;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads the sessions that a clause names: "at its seventy-ninth and eightieth sessions". */
final class Sessions {
  private static final int LONGEST = 24;

  /** How far back the body may be named whose session it is. */
  private static final int NEAR = 40;

  private final ClauseWords words;
  private final ResolutionMetadata document;
  private final Calendar calendar;
  private final Ordinals ordinals;
  private final Set<String> inside;
  private final Set<String> starts;
  private final Set<String> bodies;
  private final Set<String> ownOrgans;

  Sessions(ClauseWords words, ResolutionMetadata document, Calendar calendar, MandateRules rules) {
    this.words = words;
    this.document = document;
    this.calendar = calendar;
    this.ordinals = rules.book().text().ordinals();
    this.inside = rules.list("session_words");
    this.starts = rules.list("session_starts");
    this.ownOrgans = rules.list("own_organs");
    this.bodies = rules.list("kinds_of_bodies");
  }

  /**
   * The session that a noun at a token names, if it is one to come.
   *
   * @param noun "session" or "sessions"
   * @param from the first token that may belong to it
   */
  Optional<Moment> at(int noun, int from) {
    List<Integer> numbers = new ArrayList<>();
    boolean special = false;
    boolean next = false;
    Optional<Integer> year = Optional.of(calendar.year(noun - 1)).filter(y -> y > 0);
    int first = noun;
    for (int at = noun - 1; at >= from && at > noun - LONGEST; at--) {
      String form = words.form(at);
      int ordinal = ordinals.wordOrFigures(form);
      if (ordinal > 0 && !words.is(at + 1, WordRole.NO_SESSION)) {
        boolean hundred = words.is(at - 2, WordRole.HUNDRED_AND);
        numbers.add(hundred ? 100 + ordinal : ordinal);
      } else if (!inside.contains(form) && ordinal == 0 && calendar.year(at) == 0) {
        break;
      }
      special |= words.is(at, WordRole.SPECIAL);
      next |= words.is(at, WordRole.NEXT);
      first = at;
      if (starts.contains(form)) {
        break;
      }
    }
    if (!starts.contains(words.form(first))) {
      first = inside.contains(words.form(first)) ? first : noun;
    }
    int in = words.is(noun + 1, ",") ? noun + 2 : noun + 1;
    if (year.isEmpty()
        && (words.is(noun + 1, WordRole.BEFORE_YEAR_OF_SESSION)
            || words.is(in, WordRole.YEAR_MARK))) {
      year = Optional.of(calendar.year(in + 1)).filter(y -> y > 0);
    }
    return moment(numbers, special, next, year, first, noun);
  }

  private Optional<Moment> moment(
      List<Integer> numbers,
      boolean special,
      boolean next,
      Optional<Integer> year,
      int first,
      int noun) {
    String body = body(first, noun);
    boolean own = body.equals(document.bodyId());
    Optional<Integer> now = document.session().filter(Sessions::isNumber).map(Integer::valueOf);
    if (special) {
      // "the outcome of the twenty-third special session" says no time.
      boolean when = starts.contains(words.form(first));
      return !when
          ? Optional.empty()
          : Optional.of(new Moment(Optional.empty(), List.of(), body, year, first, noun + 1));
    }
    Collections.reverse(numbers);
    if (numbers.isEmpty() && next && own) {
      now.ifPresent(session -> numbers.add(session + 1));
    }
    boolean past = own && now.isPresent() && numbers.stream().anyMatch(n -> n < now.get());
    boolean dated = calendar.adoption().isPresent();
    if (past && dated && year.filter(calendar::isToCome).isPresent()) {
      // "at the first regular session of 2031" of another body
      return Optional.of(new Moment(Optional.empty(), List.of(), body, year, first, noun + 1));
    }
    boolean unknown = numbers.isEmpty() && year.isEmpty();
    if (past || unknown) {
      return Optional.empty();
    }
    return Optional.of(new Moment(Optional.empty(), numbers, body, year, first, noun + 1));
  }

  /** Whose session: named after it, or the last body named before it, else the adopting body. */
  private String body(int first, int noun) {
    if (words.is(noun + 1, WordRole.GENITIVE)) {
      for (ActorSpan span : words.spans()) {
        if (span.firstToken() > noun && span.firstToken() <= noun + 4) {
          return id(span);
        }
      }
    }
    String body = document.bodyId();
    for (ActorSpan span : words.spans()) {
      boolean before = span.endToken() <= first && span.firstToken() > first - NEAR;
      if (before
          && bodies.contains(span.actor().kind())
          && !words.is(span.firstToken(), WordRole.OFFICER_WITHOUT_SESSIONS)) {
        body = id(span);
      }
    }
    return body;
  }

  /** The Main Committees sit at the Assembly's sessions. */
  private String id(ActorSpan span) {
    String id = span.actor().id();
    return ownOrgans.contains(id) ? Body.GENERAL_ASSEMBLY.id() : id;
  }

  private static boolean isNumber(String session) {
    return session.length() < 4 && session.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
