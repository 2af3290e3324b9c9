package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.text.Months;
import org.resolutionanalytics.core.text.Ordinals;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads until when something is asked: the first session or year that the words set, else the first
 * rhythm ("every two years"), else the first period ("within six months").
 */
final class DueDates {

  /** The General Assembly's regular session n opens in the year 1945 + n. */
  private static final int ASSEMBLY_EPOCH = 1945;

  private static final Set<String> SESSION_STARTS =
      Set.of("at", "in", "by", "for", "during", "before", "to", "until", "on", "through");

  /** What may stand between the preposition and "session". */
  private static final Set<String> SESSION_WORDS =
      Set.of(
          "its",
          "the",
          "their",
          "main",
          "part",
          "of",
          "resumed",
          "first",
          "second",
          "regular",
          "annual",
          "substantive",
          "organizational",
          "and",
          "or",
          "next",
          "following",
          "forthcoming",
          "current",
          "present",
          "special",
          "emergency",
          "high-level",
          "hundred",
          "one",
          ",",
          "intersessional",
          "subsequent",
          "early",
          "in",
          "end",
          "assembly's",
          "council's",
          "latest",
          "beginning",
          "general",
          "human",
          "rights",
          "thematic",
          "future");

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

  private final Tokens tokens;
  private final int end;
  private final DocumentDate document;

  DueDates(Tokens tokens, int end, DocumentDate document) {
    this.tokens = tokens;
    this.end = end;
    this.document = document;
  }

  /** The due date in the tokens from one on. */
  Optional<DueDate> find(int first) {
    for (int at = first; at < end; at++) {
      Optional<DueDate> set =
          switch (form(at)) {
            case "session", "sessions" -> session(first, at);
            case "assembly" -> healthAssembly(first, at);
            case "by", "before", "until" -> year(first, at, at);
            case "later" -> is(at + 1, "than") ? year(first, at, laterFrom(at)) : Optional.empty();
            default -> Optional.empty();
          };
      if (set.isPresent()) {
        return set;
      }
    }
    for (int at = first; at < end; at++) {
      int after = rhythmEnd(at);
      if (after > at) {
        return words(at, after);
      }
    }
    for (int at = first; at < end; at++) {
      if (is(at, "within") && isNumber(at + 1) && UNITS.contains(form(at + 2))) {
        return words(at, at + 3);
      }
    }
    return Optional.empty();
  }

  private Optional<DueDate> words(int first, int after) {
    return Optional.of(new DueDate(Optional.empty(), Optional.empty(), tokens.words(first, after)));
  }

  /** "to the Seventy-ninth World Health Assembly", which is a session by itself. */
  private Optional<DueDate> healthAssembly(int first, int noun) {
    int number = Ordinals.wordOrFigures(form(noun - 3));
    boolean due =
        noun - 5 >= first
            && number > 0
            && is(noun - 1, "health")
            && is(noun - 2, "world")
            && is(noun - 4, "the")
            && (is(noun - 5, "to") || is(noun - 5, "at") || is(noun - 5, "for"));
    return due
        ? Optional.of(
            new DueDate(
                Optional.of(String.valueOf(number)),
                Optional.empty(),
                tokens.words(noun - 5, noun + 1)))
        : Optional.empty();
  }

  /** "at its sixty-seventh session", from the noun back to the preposition. */
  private Optional<DueDate> session(int first, int noun) {
    int number = 0;
    boolean special = false;
    boolean next = false;
    boolean current = false;
    int at = noun - 1;
    while (at >= first && at > noun - 12 && !isBreak(at)) {
      String form = form(at);
      int ordinal = Ordinals.wordOrFigures(form);
      if (ordinal > 0) {
        boolean hundred = is(at - 1, "and") && is(at - 2, "hundred");
        number = hundred ? 100 + ordinal : ordinal;
      }
      special |= form.equals("special") || form.equals("emergency");
      next |= form.equals("next") || form.equals("following") || form.equals("forthcoming");
      current |= form.equals("current") || form.equals("present");
      if (!SESSION_WORDS.contains(form) && ordinal == 0 && !SESSION_STARTS.contains(form)) {
        return Optional.empty();
      }
      if (SESSION_STARTS.contains(form) && (number > 0 || next || current)) {
        return isPast(first, at) ? Optional.empty() : due(at, noun + 1, number, special, next);
      }
      at--;
    }
    return Optional.empty();
  }

  private Optional<DueDate> due(int first, int after, int number, boolean special, boolean next) {
    boolean assembly = body(first, after) == Body.GENERAL_ASSEMBLY;
    boolean own = body(first, after) == document.body();
    int last = withBody(after);
    String text = tokens.words(first, last);
    if (special) {
      return Optional.of(
          new DueDate(
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
    Optional<Integer> year = assembly ? session.map(n -> ASSEMBLY_EPOCH + n) : yearAfter(last);
    return Optional.of(new DueDate(session.map(String::valueOf), year, text));
  }

  /** "adopted by the Conference at its tenth session", "held at": what was. */
  private boolean isPast(int first, int preposition) {
    if (preposition - 1 < first) {
      return false;
    }
    String before = form(preposition - 1);
    String second = form(preposition - 2);
    boolean participle = before.endsWith("ed") && !before.equals("need") && !second.equals("be");
    boolean byBody = false;
    for (int at = preposition - 1; at > Math.max(first, preposition - 10); at--) {
      byBody |= form(at).equals("by") && form(at - 1).endsWith("ed");
    }
    return before.equals("held")
        || before.equals("made")
        || before.equals("taken")
        || participle
        || byBody;
  }

  /** Whose session: named after it, or the last body named before it, else the adopting body. */
  private Body body(int first, int after) {
    if (is(after, "of")) {
      Body named = bodyIn(after, Math.min(end, after + 8), true);
      if (named != Body.OTHER) {
        return named;
      }
      return is(after + 1, "the") && Character.isUpperCase(first(after + 2))
          ? Body.OTHER
          : document.body();
    }
    int from = Math.max(0, first - 25);
    Body named = bodyIn(from, first, false);
    if (named != Body.OTHER) {
      return named;
    }
    return namesOther(from, first) ? Body.OTHER : document.body();
  }

  private Body bodyIn(int from, int to, boolean firstOnly) {
    Body found = Body.OTHER;
    for (int at = from; at < to; at++) {
      Body here = bodyAt(at);
      if (here != Body.OTHER) {
        found = here;
        if (firstOnly) {
          return found;
        }
      } else if (!firstOnly && isOtherBody(at)) {
        found = Body.OTHER;
      }
    }
    return found;
  }

  private Body bodyAt(int at) {
    if (is(at, "assembly")) {
      boolean own = is(at - 1, "general") || is(at - 1, "the");
      return own ? Body.GENERAL_ASSEMBLY : Body.OTHER;
    }
    if (is(at, "council")) {
      return switch (form(at - 1)) {
        case "security" -> Body.SECURITY_COUNCIL;
        case "social" -> Body.ECONOMIC_AND_SOCIAL_COUNCIL;
        case "rights" -> Body.HUMAN_RIGHTS_COUNCIL;
        default -> Body.OTHER;
      };
    }
    return Body.OTHER;
  }

  private boolean namesOther(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isOtherBody(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherBody(int at) {
    if (bodyAt(at) != Body.OTHER || !Character.isUpperCase(first(at))) {
      return false;
    }
    return switch (form(at)) {
      case "commission",
          "committee",
          "council",
          "conference",
          "forum",
          "board",
          "assembly",
          "subcommittee",
          "parties" ->
          true;
      default -> false;
    };
  }

  /** "the sixty-seventh session of the General Assembly": with the body's name. */
  private int withBody(int after) {
    if (!is(after, "of") || !is(after + 1, "the")) {
      return after;
    }
    for (int at = after + 2; at < Math.min(end, after + 6); at++) {
      if (bodyAt(at) != Body.OTHER) {
        return at + 1;
      }
    }
    return after;
  }

  private Optional<Integer> yearAfter(int after) {
    return is(after, "in") ? yearAt(after + 1) : Optional.empty();
  }

  /** "by 2030", "no later than 31 March 2019", "before the end of 2015". */
  private Optional<DueDate> year(int first, int at, int from) {
    if (from < first || isPastYear(from)) {
      return Optional.empty();
    }
    int last = Math.min(end, at + 9);
    for (int token = at + 1; token < last && isDateWord(token); token++) {
      Optional<Integer> year = yearAt(token);
      if (year.isPresent() && !is(token + 1, "agenda")) {
        return document.year().filter(now -> now > year.get()).isPresent()
            ? Optional.empty()
            : Optional.of(new DueDate(Optional.empty(), year, tokens.words(from, token + 1)));
      }
    }
    return Optional.empty();
  }

  /** "no later than", "not later than": from the negation. */
  private int laterFrom(int later) {
    return is(later - 1, "no") || is(later - 1, "not") ? later - 1 : later;
  }

  private boolean isPastYear(int at) {
    return form(at - 1).equals("adopted");
  }

  private boolean isDateWord(int at) {
    String form = form(at);
    return yearAt(at).isPresent()
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
              "than,",
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

  private Optional<Integer> yearAt(int at) {
    String form = form(at);
    if (form.length() != 4 || !(form.startsWith("19") || form.startsWith("20"))) {
      return Optional.empty();
    }
    return Character.isDigit(form.charAt(2)) && Character.isDigit(form.charAt(3))
        ? Optional.of(Integer.valueOf(form))
        : Optional.empty();
  }

  /** The end of "every two years", "on an annual basis", "annually" at a token; itself if none. */
  private int rhythmEnd(int at) {
    int end =
        switch (form(at)) {
          case "every", "each" -> intervalEnd(at);
          case "on" -> basisEnd(at);
          default -> ADVERBS.contains(form(at)) ? at + 1 : at;
        };
    boolean past = end > at && (form(at - 1).endsWith("ed") || form(at - 1).equals("runs"));
    return past ? at : end;
  }

  private int intervalEnd(int every) {
    if (UNITS.contains(form(every + 1)) && !is(every + 1, "day")) {
      return every + 2;
    }
    return isNumber(every + 1) && UNITS.contains(form(every + 2)) ? every + 3 : every;
  }

  private int basisEnd(int on) {
    boolean basis = (is(on + 1, "a") || is(on + 1, "an")) && is(on + 3, "basis");
    return basis && RHYTHMS.contains(form(on + 2)) ? on + 4 : on;
  }

  private boolean isNumber(int at) {
    return NUMBERS.contains(form(at))
        || (!form(at).isEmpty() && Character.isDigit(form(at).charAt(0)));
  }

  private boolean isBreak(int at) {
    return is(at, ";") || is(at, ".") || is(at, "session") || is(at, "sessions");
  }

  private char first(int at) {
    return at < 0 || at >= tokens.size() ? ' ' : tokens.text().charAt(tokens.start(at));
  }

  private boolean is(int at, String form) {
    return form(at).equals(form);
  }

  private String form(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.form(at);
  }
}
