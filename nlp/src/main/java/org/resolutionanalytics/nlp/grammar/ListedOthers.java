package org.resolutionanalytics.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * Those in a list of who is asked whom the lexicon does not know: "academia" in "invites Member
 * States, donors and academia to". The list ends with the first phrase that says more of somebody
 * ("parties in armed conflicts, in accordance with ..."). "Other stakeholders" are nobody.
 */
final class ListedOthers {

  private final ClauseText text;

  ListedOthers(ClauseText text) {
    this.text = text;
  }

  /** Their words between two tokens. */
  List<AddresseeWords> between(int from, int end) {
    List<AddresseeWords> others = new ArrayList<>();
    int start = from;
    boolean list = false;
    for (int at = from; at <= end; at++) {
      if (at < end && !isJoiner(at)) {
        continue;
      }
      list |= at < end;
      if (at > start && (at == end || at > start + 1 || !isJoiner(start))) {
        if (isAside(start)) {
          break;
        }
        int modifier = modifier(start, at);
        if (list && !hasSpan(start, at) && isSomebody(start, modifier, at)) {
          others.add(new AddresseeWords(start, at));
        }
        if (modifier < at) {
          break;
        }
      }
      start = afterJoiner(at);
      at = start - 1;
    }
    return List.copyOf(others);
  }

  private boolean isJoiner(int at) {
    return text.words.addressees.joiners().contains(text.form(at)) || text.is(at, WordRole.AS_WELL);
  }

  private int afterJoiner(int joiner) {
    int at = joiner + 1;
    if (text.is(joiner, WordRole.CAPACITY_MARK)) {
      at += 2;
    }
    return at;
  }

  private boolean isAside(int at) {
    return text.words.grammar.modifierStarters().contains(text.form(at))
        || text.words.grammar.including().contains(text.form(at))
        || text.words.isAdverb(text.form(at))
        || text.is(at, WordRole.STARTS_ASIDE);
  }

  /** Where somebody's name ends and what is said of them starts. */
  private int modifier(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      String form = text.form(at);
      if (isAside(at)
          || text.words.grammar.relatives().contains(form)
          || text.is(at, WordRole.GERUND)) {
        return at;
      }
    }
    return end;
  }

  private boolean hasSpan(int start, int end) {
    for (int at = start; at < end; at++) {
      int span = text.spanAt(at);
      if (span >= 0 && !text.isPossessor(span) && !text.startsLongerName(span)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomebody(int start, int modifier, int end) {
    boolean plain = modifier == end || text.is(modifier + 2, WordRole.POSITION);
    return !(plain && isVague(start, modifier))
        && new AddresseeWords(start, modifier).canAct(text, false);
  }

  /** "other relevant organizations", "others in a position to do so": nobody in particular. */
  private boolean isVague(int start, int end) {
    if (!text.words.addressees.vague().contains(text.form(end - 1))) {
      return false;
    }
    for (int at = start; at < end - 1; at++) {
      if (!text.words.grammar.determiners().contains(text.form(at))
          && !text.words.addressees.vague().contains(text.form(at))) {
        return false;
      }
    }
    return true;
  }
}
