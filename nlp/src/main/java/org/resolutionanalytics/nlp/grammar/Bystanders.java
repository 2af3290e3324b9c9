package org.resolutionanalytics.nlp.grammar;

import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Names among those who are asked that only say where, or whose, somebody is. */
final class Bystanders {

  private static final int NAME_REACH = 5;

  private final ClauseText text;

  Bystanders(ClauseText text) {
    this.text = text;
  }

  /** Whether the name that starts at a token is one. */
  boolean contains(int at) {
    int span = text.spanAt(at);
    return isPlace(at) || isPartOfName(at) || text.startsLongerName(span) || isPossessor(span);
  }

  /** "WHO's partners", not "the Mission's civilian component": who acts for it is the Mission. */
  private boolean isPossessor(int span) {
    if (!text.isPossessor(span)) {
      return false;
    }
    int first = text.spans().get(span).endToken();
    for (int at = first; at < first + NAME_REACH && text.tokens().size() > at; at++) {
      if (text.words.addressees.bodyNouns().contains(text.form(at))) {
        return false;
      }
      if (text.words.grammar.modifierStarters().contains(text.form(at))
          || text.is(at, WordRole.TO_MARK)) {
        return true;
      }
    }
    return true;
  }

  /** "EUTM Mali", "EUCAP Sahel Mali": a mission by its initials and its country. */
  private boolean isPartOfName(int at) {
    int initials = at - 1;
    while (text.isCapital(initials)
        && !AddresseeWords.isAcronym(text, initials)
        && initials > at - NAME_REACH) {
      initials--;
    }
    return AddresseeWords.isAcronym(text, initials) && isState(at);
  }

  private boolean isState(int at) {
    return text.spans().get(text.spanAt(at)).actor().kind().equals(Actor.STATE);
  }

  /** "in Lima, Peru,": where something is held. */
  private boolean isPlace(int at) {
    if (!text.is(at - 1, ",") || !isState(at)) {
      return false;
    }
    int city = at - 2;
    while (text.isCapital(city) && !text.hasSpan(city)) {
      city--;
    }
    return city < at - 2 && text.is(city, WordRole.BEFORE_CITIES);
  }
}
