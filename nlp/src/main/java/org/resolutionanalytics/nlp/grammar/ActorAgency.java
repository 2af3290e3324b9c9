package org.resolutionanalytics.nlp.grammar;

import java.util.BitSet;
import java.util.List;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerbs;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * Separates names of those who act from names of places, possessions and titles. Reads the words
 * beside a name only.
 */
final class ActorAgency {

  private final ClauseText text;
  private final AskingVerbs verbs;
  private final SubjectVerbs subjects;

  ActorAgency(ClauseText text, AskingVerbs verbs) {
    this.text = text;
    this.verbs = verbs;
    this.subjects = new SubjectVerbs(text);
  }

  boolean[] acting(List<RequestAct> askings) {
    List<ActorSpan> spans = text.spans();
    BitSet addressed = RequestAct.addressed(askings);
    boolean[] acting = new boolean[spans.size()];
    BitSet joined = new BitSet();
    for (int s = 0; s < spans.size(); s++) {
      ActorSpan span = spans.get(s);
      if (addressed.get(span.firstToken())) {
        acting[s] = true;
      } else if (isInTitle(span)) {
        acting[s] = false;
      } else if (span.actingOnly()) {
        acting[s] = isAfterDeed(span) || subjects.isSubject(span) || isJoined(s, acting, joined);
      } else {
        acting[s] = !isPlace(span) && !isOwnerOfMembers(span);
      }
    }
    return acting;
  }

  /** "throughout the United Nations system": the system as a place. */
  private boolean isPlace(ActorSpan span) {
    String before = text.form(subjects.beforeNounPhrase(span.firstToken()));
    return span.actor().kind().equals(Actor.SYSTEM) && text.words.acting.places().contains(before);
  }

  /** "the member States of the African Union": the States act. */
  private boolean isOwnerOfMembers(ActorSpan span) {
    int of = subjects.beforeNounPhrase(span.firstToken());
    String before = text.form(of - 1);
    return text.is(of, WordRole.GENITIVE)
        && text.hasSpan(of - 1)
        && text.words.acting.members().contains(before);
  }

  /** "African Union Convention on ...": the words belong to a title. */
  private boolean isInTitle(ActorSpan span) {
    int at = span.endToken();
    if (!text.isCapital(at) || text.hasSpan(at)) {
      return false;
    }
    int end = Math.min(text.size(), at + 10);
    while (at < end && (text.isCapital(at) || isTitleJoiner(text.form(at)))) {
      if (text.words.acting.titleNouns().contains(text.form(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private boolean isTitleJoiner(String form) {
    return text.words.acting.titleJoiners().contains(form);
  }

  private boolean isAfterDeed(ActorSpan span) {
    int before = subjects.beforeNounPhrase(span.firstToken());
    String noun = nounBefore(before);
    boolean shared = text.words.acting.sharedDeeds().contains(noun);
    if (text.is(before, WordRole.AGENT_MARK)) {
      return !text.words.acting.suffered().contains(text.form(before - 1));
    }
    if (text.is(before, WordRole.DOERS_OF_DEEDS)) {
      return shared || text.words.grammar.deeds().contains(noun);
    }
    if (text.is(before, WordRole.COMPANION_MARK)) {
      return shared;
    }
    if (text.is(before, WordRole.MEANS_MARK)) {
      return !span.actor().id().equals(Actor.SYSTEM);
    }
    if (text.is(before, WordRole.PURPOSE_MARK)) {
      return text.is(before - 1, WordRole.NEED) || isNeedFor(span, before);
    }
    if (text.is(before, WordRole.RECIPIENT_MARK)) {
      return text.words.acting.thanks().contains(noun) && !text.is(before - 1, WordRole.ACCORDING);
    }
    return isObjectOfAsking(before) || isPossessive(span);
  }

  /** "the need for States to ensure". */
  private boolean isNeedFor(ActorSpan span, int before) {
    int to = subjects.afterNounPhrase(span);
    boolean infinitive =
        text.is(to, WordRole.INFINITIVE_MARK)
            && !text.words.grammar.determiners().contains(text.form(to + 1));
    return infinitive && !text.is(before - 1, WordRole.SUPPORT);
  }

  private boolean isObjectOfAsking(int before) {
    if (text.hasSpan(before)) {
      return false;
    }
    return !verbs.at(text, before).isEmpty()
        || text.is(before - 1, WordRole.CALLING_UPON)
        || text.words.acting.beforeDoers().contains(text.form(before));
  }

  private boolean isPossessive(ActorSpan span) {
    boolean genitive =
        WordForm.isPossessive(text.form(span.endToken() - 1))
            || text.is(span.endToken(), "\u2019")
            || text.is(span.endToken(), "'");
    if (!genitive) {
      return false;
    }
    for (int at = span.endToken(); at < span.endToken() + 4; at++) {
      if (text.words.grammar.deeds().contains(text.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "by Canada and Jamaica": what holds for the one before holds for this. */
  private boolean isJoined(int s, boolean[] acting, BitSet joined) {
    for (int at = s; at > 0 && acting[at - 1] && continuesList(at); at--) {
      if (joined.get(at - 1) || isAfterDeed(text.spans().get(at - 1))) {
        joined.set(s);
        return true;
      }
    }
    return false;
  }

  /** Whether only words that join separate a name from the one before. */
  private boolean continuesList(int s) {
    int at = text.spans().get(s - 1).endToken();
    int first = text.spans().get(s).firstToken();
    boolean joined = false;
    for (; at < first; at++) {
      String form = text.form(at);
      boolean joiner = form.equals(",") || text.is(at, WordRole.COORDINATOR);
      joined |= joiner;
      if (!joiner
          && !text.words.grammar.determiners().contains(form)
          && !text.words.acting.quantifiers().contains(form)) {
        return false;
      }
    }
    return joined;
  }

  /** The noun before "of", "by", "with" ..., across an adverb. */
  private String nounBefore(int preposition) {
    int at = preposition - 1;
    if (text.words.isAdverb(text.form(at))) {
      at--;
    }
    return text.form(at);
  }
}
