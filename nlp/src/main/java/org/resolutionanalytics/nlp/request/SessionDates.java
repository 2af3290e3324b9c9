package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import org.resolutionanalytics.core.resolution.AssemblySession;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads the session by which something is asked: "at its sixty-seventh session". */
final class SessionDates {

  private final DueWords words;
  private final DocumentDate document;
  private final SessionBody bodies;

  SessionDates(DueWords words, DocumentDate document) {
    this.words = words;
    this.document = document;
    this.bodies = new SessionBody(words, document.body());
  }

  /**
   * "to the Seventy-ninth World Health Assembly", "to the Sixty-eighth and Seventieth World Health
   * Assemblies": each is a session by itself, and the first counts.
   */
  Optional<DueDate> healthAssembly(int first, int noun) {
    int at = words.is(noun - 2, WordRole.WORLD) ? noun - 3 : noun - 2;
    int number = 0;
    while (words.is(noun - 1, WordRole.HEALTH) && at > first && isOfList(at)) {
      int ordinal = words.rules().text().ordinals().wordOrFigures(words.form(at));
      number = ordinal > 0 ? ordinal : number;
      at--;
    }
    boolean due =
        number > 0
            && at - 1 >= first
            && words.is(at, WordRole.DEFINITE)
            && words.rules().requests().beforeHealthAssembly().contains(words.form(at - 1));
    return due
        ? Optional.of(
            words.due(
                Optional.of(String.valueOf(number)),
                Optional.empty(),
                words.text(at - 1, noun + 1)))
        : Optional.empty();
  }

  private boolean isOfList(int at) {
    return words.is(at, ",")
        || words.is(at, WordRole.ADDITION)
        || words.rules().text().ordinals().wordOrFigures(words.form(at)) > 0;
  }

  /** "at its sixty-seventh session", from the noun back to the preposition; "at that session". */
  Optional<DueDate> session(int first, int noun) {
    return words.is(noun - 1, WordRole.NAMED_BEFORE) && noun - 2 >= first
        ? thatSession(noun)
        : named(first, noun);
  }

  /** The last one that the clause has named before. */
  private Optional<DueDate> thatSession(int noun) {
    boolean when = words.rules().requests().sessionStarts().contains(words.form(noun - 2));
    for (int at = noun - 3; when && at > 0; at--) {
      Optional<DueDate> before =
          words.is(at, WordRole.ONE_SESSION) ? dueAtThat(noun, at) : Optional.empty();
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** What "at that session" says where that session is named by its number. */
  private Optional<DueDate> dueAtThat(int noun, int antecedent) {
    boolean special = false;
    int at = antecedent - 1;
    while (at > 0
        && numberAt(at) == 0
        && words.rules().requests().sessionWords().contains(words.form(at))) {
      special |= words.is(at, WordRole.SPECIAL);
      at--;
    }
    int number = numberAt(at);
    // "the item on the outcome of the twenty-third special session" says no time
    boolean isTime =
        !special || words.rules().requests().sessionStarts().contains(words.form(at - 2));
    return number > 0 && isTime
        ? due(noun - 2, noun + 1, number, special, false)
        : Optional.empty();
  }

  /** The number that an ordinal gives to a session, from its last word; 0 if none. */
  private int numberAt(int at) {
    int ordinal = words.rules().text().ordinals().wordOrFigures(words.form(at));
    if (ordinal == 0 || words.is(at + 1, WordRole.PART_OF_SESSION)) {
      return 0;
    }
    return words.is(at - 2, WordRole.HUNDRED_AND) ? 100 + ordinal : ordinal;
  }

  /** "progress made at the sixty-seventh session", which is to come: when to report. */
  private boolean isToCome(int first, int noun, int number) {
    return document.session().filter(now -> now < number).isPresent()
        && bodies.of(first, noun + 1) == document.body();
  }

  private Optional<DueDate> named(int first, int noun) {
    int number = 0;
    boolean special = false;
    boolean next = false;
    boolean current = false;
    Optional<Integer> year = yearOf(noun);
    int at = noun - 1;
    while (at >= first && at > noun - 12 && !isBreak(at)) {
      String form = words.form(at);
      int ordinal = words.rules().text().ordinals().wordOrFigures(form);
      number = numberAt(at) > 0 ? numberAt(at) : number;
      special |= words.is(at, WordRole.SPECIAL);
      next |= words.is(at, WordRole.NEXT);
      current |= words.is(at, WordRole.CURRENT);
      int start = start(first, at);
      if (!words.rules().requests().sessionWords().contains(form) && ordinal == 0 && start < 0) {
        return Optional.empty();
      }
      boolean named = number > 0 || next || current;
      if (start >= 0 && (named || year.isPresent())) {
        if (isPast(first, start) && !isToCome(start, noun, number)) {
          return Optional.empty();
        }
        return named
            ? due(start, noun + 1, number, special, next)
            : Optional.of(words.due(Optional.empty(), year, words.text(start, noun + 3)));
      }
      at--;
    }
    return Optional.empty();
  }

  /** Where a preposition's phrase starts: "at", "in advance of", "by no later than"; -1 if none. */
  private int start(int first, int at) {
    int start =
        words.is(at - 1, WordRole.AHEAD_OF)
            ? at - 1
            : words.is(at - 1, WordRole.LATER_THAN)
                ? words.laterFrom(at - 1)
                : words.rules().requests().sessionStarts().contains(words.form(at)) ? at : -1;
    boolean preposition = words.is(start - 1, WordRole.BEFORE_ADVANCE);
    return start > first && start < at && preposition ? start - 1 : start;
  }

  /** "its substantive session of 2006", "in 2006", where that is not over. */
  private Optional<Integer> yearOf(int noun) {
    return words.is(noun + 1, WordRole.BEFORE_YEAR_OF_SESSION)
        ? words.yearAt(noun + 2).filter(year -> !document.isOver(year))
        : Optional.empty();
  }

  private Optional<DueDate> due(int first, int after, int number, boolean special, boolean next) {
    boolean assembly = bodies.of(first, after) == Body.GENERAL_ASSEMBLY;
    boolean own = bodies.of(first, after) == document.body();
    int last = bodies.endOfName(after);
    String text = words.text(first, last);
    if (special) {
      return Optional.of(
          words.due(
              number > 0 ? Optional.of("S-" + number) : Optional.empty(), Optional.empty(), text));
    }
    Optional<Integer> session = number > 0 ? Optional.of(number) : Optional.empty();
    if (session.isEmpty() && own) {
      session = document.session().map(now -> next ? now + 1 : now);
    }
    if (assembly
        && number > 0
        && document.body() == Body.GENERAL_ASSEMBLY
        && document.session().filter(now -> now > number).isPresent()) {
      return Optional.empty();
    }
    Optional<Integer> year = assembly ? session.map(AssemblySession::year) : yearAfter(last);
    return Optional.of(words.due(session.map(String::valueOf), year, text));
  }

  /** "adopted by the Conference at its tenth session", "held at": what was. */
  private boolean isPast(int first, int preposition) {
    if (preposition - 1 < first) {
      return false;
    }
    if (words.is(preposition - 2, WordRole.BASE_OF_BE)) {
      return false;
    }
    boolean participle =
        words.is(preposition - 1, WordRole.PARTICIPLE) && !words.is(preposition - 1, WordRole.NEED);
    boolean byBody = false;
    for (int at = preposition - 1; at > Math.max(first, preposition - 10); at--) {
      byBody |= words.is(at - 1, WordRole.DONE_BY);
    }
    return words.is(preposition - 1, WordRole.IRREGULAR_PARTICIPLE) || participle || byBody;
  }

  private Optional<Integer> yearAfter(int after) {
    return words.is(after, WordRole.YEAR_MARK) ? words.yearAt(after + 1) : Optional.empty();
  }

  private boolean isBreak(int at) {
    return words.is(at, ";") || words.is(at, ".") || words.is(at, WordRole.SESSION);
  }
}
