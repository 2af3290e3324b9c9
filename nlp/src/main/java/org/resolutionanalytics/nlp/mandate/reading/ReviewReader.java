package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Endings;
import org.resolutionanalytics.nlp.mandate.time.Moment;
import org.resolutionanalytics.nlp.mandate.time.Moments;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads the ends, reviews and next considerations that an act sets. */
final class ReviewReader {

  /** Acts that can set an end or a review; the others speak of what is. */
  private static final Set<ActKind> SETTING =
      EnumSet.complementOf(EnumSet.of(ActKind.STATE, ActKind.FUND));

  /** How far after "review" its object or its date may be. */
  private static final int NEAR = 9;

  private final ClauseWords words;
  private final Moments moments;
  private final Endings endings;
  private final EndReader ends;
  private final MandateRules rules;
  private final String adopting;

  ReviewReader(ClauseWords words, Moments moments, MandateRules rules, String adopting) {
    this.words = words;
    this.moments = moments;
    this.endings = new Endings(words, moments, rules, adopting);
    this.ends = new EndReader(words, endings, rules, adopting);
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
    Optional<Phrase> seized = content.first(Labels.SEIZED);
    if (seized.isPresent() && act.kind() != ActKind.ASK) {
      found.add(clause(ReviewKind.SEIZED, seized.get(), Optional.empty()));
    }
    if (!SETTING.contains(act.kind())) {
      return found;
    }
    boolean own = asked == AddresseeKind.NOBODY;
    nextConsideration(content, own, found);
    boolean organ = own || asked == AddresseeKind.SECRETARIAT || asked == AddresseeKind.UN_ORGAN;
    if (organ) {
      review(content, own, found);
    }
    boolean canEnd = organ && act.kind() != ActKind.INTEND;
    boolean again = found.stream().anyMatch(r -> r.kind() == ReviewKind.NEXT_CONSIDERATION);
    if (again) {
      return found;
    }
    if (canEnd || act.kind() == ActKind.DECIDE || act.kind() == ActKind.AUTHORIZE) {
      ends.read(content, types, found);
    }
    return found;
  }

  /** "Decides that the Sixth Committee shall": a part of the Assembly. */
  private boolean isOwnOrgan(ActContent content) {
    return content.asking().stream()
        .flatMap(asking -> asking.addressees().stream().limit(1))
        .map(span -> span.actor().id())
        .anyMatch(id -> id.equals(adopting) || rules.list("own_organs").contains(id));
  }

  private void nextConsideration(ActContent content, boolean own, List<ReviewClause> found) {
    Optional<Phrase> phrase = content.first(Labels.NEXT_CONSIDERATION);
    if (phrase.isPresent()) {
      Act act = content.act();
      Optional<Moment> session = endings.session(phrase.get().first(), act.end());
      boolean part = act.kind() == ActKind.DECIDE || session.isPresent();
      if (own || (part && isOwnOrgan(content))) {
        found.add(clause(ReviewKind.NEXT_CONSIDERATION, phrase.get(), session));
      }
    }
  }

  private void review(ActContent content, boolean own, List<ReviewClause> found) {
    for (Phrase phrase : content.phrases()) {
      boolean reviewed =
          phrase.label().equals(Labels.REVIEW)
              && (isActive(own, phrase) || isOfMandate(phrase) || isDated(own, phrase, content));
      if (reviewed || rules.list("reviewed_anyhow").contains(phrase.label())) {
        List<Moment> sessions = moments.sessions(phrase.end(), content.act().end());
        List<Optional<Moment>> when = new ArrayList<>();
        sessions.forEach(session -> when.add(Optional.of(session)));
        if (when.isEmpty()) {
          Act act = content.act();
          when.add(
              endings
                  .dayOrYear(phrase.end(), act.end())
                  .or(() -> before(act, phrase).filter(day -> day.date().isPresent()))
                  .or(() -> endings.dayOrYear(phrase.first(), phrase.end())));
        }
        for (Optional<Moment> moment : when) {
          found.add(
              ReviewClause.of(ReviewKind.REVIEW, words, phrase, moment, reviewer(content, own)));
        }
        return;
      }
    }
  }

  /**
   * "Decides that, no later than 30 November 2014, it shall review": the time before the verb; not
   * "extends it until 1 May with a review".
   */
  private Optional<Moment> before(Act act, Phrase phrase) {
    return phrase.label().equals(Labels.REVIEW)
        ? endings.dayOrYear(act.object(), phrase.first())
        : Optional.empty();
  }

  /** What the body itself is to do; "applications shall be reviewed" leaves open by whom. */
  private boolean isActive(boolean own, Phrase phrase) {
    return own && !words.is(phrase.first(), WordRole.BASE_OF_BE);
  }

  /** "The resolution will be reviewed at its seventy-second session": by the body itself. */
  private boolean isDated(boolean own, Phrase phrase, ActContent content) {
    int end = content.act().end();
    return own
        && (endings.session(phrase.end(), end).isPresent()
            || endings.dayOrYear(phrase.end(), end).isPresent());
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
        .filter(span -> span.firstToken() >= phrase.end() && span.firstToken() < phrase.end() + 5)
        .anyMatch(span -> rules.list("tasked_kinds").contains(span.actor().kind()));
  }

  private String reviewer(ActContent content, boolean own) {
    return content
        .asking()
        .flatMap(asking -> asking.addressees().stream().findFirst())
        .map(ActorSpan::actor)
        .map(actor -> actor.id())
        .orElse(own ? adopting : Actor.OTHER.id());
  }

  private ReviewClause clause(ReviewKind kind, Phrase phrase, Optional<Moment> moment) {
    return ReviewClause.of(kind, words, phrase, moment, adopting);
  }
}
