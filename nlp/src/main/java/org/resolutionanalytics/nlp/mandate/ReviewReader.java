package org.resolutionanalytics.nlp.mandate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Endings;
import org.resolutionanalytics.nlp.mandate.time.Moment;
import org.resolutionanalytics.nlp.mandate.time.Moments;

/** Reads the ends, reviews and next considerations that an act sets. */
final class ReviewReader {

  /** Acts that can set an end or a review; the others speak of what is. */
  private static final Set<ActKind> SETTING =
      EnumSet.complementOf(EnumSet.of(ActKind.STATE, ActKind.FUND));

  /** What somebody is asked to set up, which then can end. */
  private static final Set<ActType> BEGINNING =
      EnumSet.of(ActType.ESTABLISHMENT, ActType.APPOINTMENT_ELECTION, ActType.SANCTION_OBLIGATION);

  /** How far after "review" its object or its date may be. */
  private static final int NEAR = 9;

  private final ClauseWords words;
  private final Moments moments;
  private final Endings endings;
  private final MandateRules rules;
  private final String adopting;

  ReviewReader(ClauseWords words, Moments moments, MandateRules rules, String adopting) {
    this.words = words;
    this.moments = moments;
    this.endings = new Endings(words, moments, rules, adopting);
    this.rules = rules;
    this.adopting = adopting;
  }

  /**
   * What an act sets.
   *
   * @param content the act with its phrases
   * @param asked whom it asks
   * @param types the types that its content gives
   */
  List<ReviewClause> read(ActContent content, AddresseeKind asked, Set<ActType> types) {
    List<ReviewClause> found = new ArrayList<>();
    Act act = content.act();
    Optional<Phrase> seized = content.first("seized");
    if (seized.isPresent() && act.kind() != ActKind.ASK) {
      found.add(clause(ReviewKind.SEIZED, seized.get(), Optional.empty()));
    }
    if (!SETTING.contains(act.kind())) {
      return found;
    }
    boolean own = asked == AddresseeKind.NOBODY;
    if (own) {
      nextConsideration(content, found);
    }
    boolean organ = own || asked == AddresseeKind.SECRETARIAT || asked == AddresseeKind.UN_ORGAN;
    if (organ) {
      review(content, own, found);
    }
    boolean ends = organ && act.kind() != ActKind.INTEND;
    boolean again = found.stream().anyMatch(r -> r.kind() == ReviewKind.NEXT_CONSIDERATION);
    if (again) {
      return found;
    }
    if (ends || act.kind() == ActKind.DECIDE || act.kind() == ActKind.AUTHORIZE) {
      ends(content, types, found);
    }
    return found;
  }

  private void nextConsideration(ActContent content, List<ReviewClause> found) {
    Optional<Phrase> phrase = content.first("next_consideration");
    if (phrase.isPresent()) {
      Act act = content.act();
      List<Moment> sessions = moments.sessions(phrase.get().first(), act.end());
      found.add(clause(ReviewKind.NEXT_CONSIDERATION, phrase.get(), sessions.stream().findFirst()));
    }
  }

  private void review(ActContent content, boolean own, List<ReviewClause> found) {
    for (Phrase phrase : content.phrases()) {
      boolean reviewed =
          phrase.label().equals("review")
              && (isActive(own, phrase) || isOfMandate(phrase) || isDated(own, phrase, content));
      if (reviewed || rules.list("reviewed_anyhow").contains(phrase.label())) {
        List<Moment> sessions = moments.sessions(phrase.end(), content.act().end());
        List<Optional<Moment>> when = new ArrayList<>();
        sessions.forEach(session -> when.add(Optional.of(session)));
        if (when.isEmpty()) {
          when.add(dayOrYear(phrase.end(), content.act().end()));
        }
        for (Optional<Moment> moment : when) {
          found.add(clause(ReviewKind.REVIEW, phrase, moment, reviewer(content, own)));
        }
        return;
      }
    }
  }

  /** What the body itself is to do; "applications shall be reviewed" leaves open by whom. */
  private boolean isActive(boolean own, Phrase phrase) {
    return own && !words.is(phrase.first(), "be");
  }

  /** "The resolution will be reviewed at its seventy-second session": by the body itself. */
  private boolean isDated(boolean own, Phrase phrase, ActContent content) {
    return own && !moments.sessions(phrase.end(), content.act().end()).isEmpty();
  }

  /** Whether the words after "review" are something that the body has set up. */
  private boolean isOfMandate(Phrase phrase) {
    Set<String> reviewed = rules.list("reviewed");
    for (int at = phrase.first(); at < phrase.end() + NEAR && at < words.size(); at++) {
      if (reviewed.contains(words.form(at))) {
        return true;
      }
    }
    return words.spans().stream()
        .filter(span -> span.firstToken() >= phrase.end() && span.firstToken() < phrase.end() + 3)
        .anyMatch(span -> span.actor().kind().equals("peace_operation"));
  }

  private String reviewer(ActContent content, boolean own) {
    return content
        .asking()
        .flatMap(asking -> asking.addressees().stream().findFirst())
        .map(ActorSpan::actor)
        .map(actor -> actor.id())
        .orElse(own ? adopting : Actor.OTHER.id());
  }

  private void ends(ActContent content, Set<ActType> types, List<ReviewClause> found) {
    Act act = content.act();
    Optional<Phrase> ended = content.first("terminates").filter(phrase -> !isConditional(phrase));
    Optional<Phrase> ceased = content.first("ceases").filter(phrase -> !isDenied(content, phrase));
    List<Moment> until = endings.find(act.verb(), act.end(), content.has("extends"));
    Optional<Phrase> extended =
        content
            .first("extends")
            .filter(phrase -> !isDenied(content, phrase))
            .filter(phrase -> isExtension(phrase, act, types, !until.isEmpty()))
            .or(
                () ->
                    content
                        .first("continues")
                        .filter(
                            p ->
                                !until.isEmpty()
                                    || (act.kind() != ActKind.ASK && isUntil(p, act))));
    if (extended.isPresent()) {
      if (until.isEmpty()) {
        found.add(clause(ReviewKind.EXTENDS, extended.get(), Optional.empty()));
      }
      until.forEach(
          moment -> found.add(clause(ReviewKind.EXTENDS, extended.get(), Optional.of(moment))));
    } else if (ended.isPresent() && !types.contains(ActType.APPROPRIATION_FUNDING)) {
      found.add(clause(ReviewKind.TERMINATES, ended.get(), dayOrYear(act.verb(), act.end())));
    } else if (ceased.isPresent()) {
      Phrase ceases = ceased.get();
      Optional<Moment> session = moments.sessions(ceases.end(), act.end()).stream().findFirst();
      found.add(clause(ReviewKind.EXPIRES, ceases, session));
    } else if (canExpire(act, types) && !content.has("deferred")) {
      until.stream()
          .filter(moment -> !isOffice(content, moment.first()))
          .findFirst()
          .ifPresent(
              moment -> {
                Phrase phrase = new Phrase("until", moment.first(), moment.end());
                found.add(clause(ReviewKind.EXPIRES, phrase, Optional.of(moment)));
              });
    }
  }

  /** "to continue the Office until the problem is solved". */
  private boolean isUntil(Phrase phrase, Act act) {
    for (int at = phrase.end(); at < act.end(); at++) {
      if (rules.list("until_event").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "shall be terminated if" ends nothing yet. */
  private boolean isConditional(Phrase phrase) {
    for (int at = phrase.end(); at < phrase.end() + 6; at++) {
      if (rules.list("if").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** Not "renews its request"; not what another body extends, on which money depends. */
  private boolean isExtension(Phrase phrase, Act act, Set<ActType> types, boolean until) {
    if (types.contains(ActType.APPROPRIATION_FUNDING)) {
      return phrase.first() <= act.object() + 1;
    }
    if (words.is(phrase.first() - 1, "may")) {
      return false;
    }
    if (act.kind() != ActKind.ASK) {
      return true;
    }
    boolean core = rules.list("core_mandate").contains(words.form(phrase.end() - 1));
    return phrase.first() > act.verb() && (until || core);
  }

  /** Not money, posts of the budget, meetings; but "the post of Under-Secretary-General until". */
  private boolean canExpire(Act act, Set<ActType> types) {
    if (types.contains(ActType.APPROPRIATION_FUNDING)) {
      for (int at = act.object(); at < act.end(); at++) {
        if (rules.list("post").contains(words.form(at)) && words.is(at + 1, "of")) {
          return true;
        }
      }
      return false;
    }
    if (act.kind() == ActKind.ASK && types.stream().noneMatch(BEGINNING::contains)) {
      return false;
    }
    return !types.contains(ActType.MEETING) && !types.contains(ActType.OBSERVANCE);
  }

  /** Whether another phrase takes back what one says: "not be extended". */
  private static boolean isDenied(ActContent content, Phrase said) {
    return content.phrases().stream()
        .filter(phrase -> phrase.label().equals("not_" + said.label()))
        .anyMatch(phrase -> phrase.first() <= said.first() && phrase.end() > said.first());
  }

  /** "The members shall serve for a period of three years": no end of anything. */
  private boolean isOffice(ActContent content, int at) {
    if (content.first("office").filter(phrase -> phrase.first() < at).isPresent()) {
      return true;
    }
    for (int before = at - 1; before > at - NEAR; before--) {
      if (rules.list("office").contains(words.form(before))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Moment> dayOrYear(int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Moment> day = moments.day(at);
      if (day.isPresent() && !isPast(at)) {
        return day;
      }
      if (words.is(at, "within")) {
        Optional<Moment> since = moments.sinceAdoption(endings.afterFillers(at + 1));
        if (since.isPresent()) {
          return since;
        }
      }
    }
    for (int at = from + 1; at < end; at++) {
      Optional<Integer> year = moments.year(at);
      if (year.isPresent() && rules.list("year_starts").contains(words.form(at - 1))) {
        return Optional.of(new Moment(Optional.empty(), List.of(), adopting, year, at - 1, at + 1));
      }
    }
    return Optional.empty();
  }

  /** "resolution 61/279 of 29 June 2007", "adopted on 10 June 2019". */
  private boolean isPast(int at) {
    return words.is(at - 1, "of") || moments.isPast(at);
  }

  private ReviewClause clause(ReviewKind kind, Phrase phrase, Optional<Moment> moment) {
    return clause(kind, phrase, moment, adopting);
  }

  private ReviewClause clause(
      ReviewKind kind, Phrase phrase, Optional<Moment> moment, String byWhom) {
    int first = moment.map(m -> Math.min(m.first(), phrase.first())).orElse(phrase.first());
    int end = moment.map(m -> Math.max(m.end(), phrase.end())).orElse(phrase.end());
    boolean far = end - first > 40;
    return new ReviewClause(
        kind,
        moment.flatMap(Moment::date),
        moment.flatMap(m -> m.sessions().stream().findFirst()),
        moment.filter(m -> m.date().isEmpty() && m.sessions().isEmpty()).flatMap(Moment::year),
        byWhom,
        far ? words.text(phrase.first(), phrase.end()) : words.text(first, end));
  }
}
