package org.resolutionanalytics.nlp.grammar;

import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.TokenForms;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * The words of a clause that say who is asked: "all relevant stakeholders" in "encourages, in this
 * regard, all relevant stakeholders, as appropriate, to act". Positions are tokens, from 0.
 *
 * @param first the first word
 * @param end after the last; equal to the first where nobody is named
 */
public record AddresseeWords(int first, int end) {

  /** More tokens than any name with its asides has. */
  static final int LONGEST = 80;

  /** Whether nobody is named. */
  boolean isEmpty() {
    return first == end;
  }

  /** The words between two tokens, without adverbs and asides at either end. */
  static AddresseeWords between(ClauseText text, int from, int to) {
    if (to - from > LONGEST) {
      return new AddresseeWords(from, from);
    }
    int first = from;
    while (first < to && isOutside(text, first)) {
      first = isAside(text, first) ? comma(text, first, to) : first + 1;
    }
    int end = first;
    while (end < to && !(text.is(end, ",") && isAside(text, end + 1))) {
      end++;
    }
    while (end > first && (text.is(end - 1, ",") || isAdverb(text, end - 1))) {
      end--;
    }
    if (VerbFinder.isRegard(text, end - 1)) {
      // "them in this regard"
      end = Math.max(first, end - 3);
    }
    return new AddresseeWords(first, end);
  }

  private static boolean isOutside(ClauseText text, int at) {
    return text.is(at, ",") || isAdverb(text, at) || isAside(text, at);
  }

  private static boolean isAdverb(ClauseText text, int at) {
    boolean adverb = text.words.isAdverb(text.form(at)) || text.isChainAdverb(at);
    return adverb && !isAdjective(text, at);
  }

  /** "timely action", "consistent involvement", not "consistent with". */
  static boolean isAdjective(ClauseText text, int at) {
    return text.words.addressees.adjectives().contains(text.form(at))
        && !text.is(at + 1, WordRole.COMPANION_MARK);
  }

  private static boolean isAside(ClauseText text, int at) {
    if (isAdjective(text, at)) {
      return false;
    }
    return text.words.grammar.modifierStarters().contains(text.form(at))
        || text.words.addressees.asideStarters().contains(text.form(at));
  }

  private static int comma(ClauseText text, int from, int to) {
    int at = from;
    while (at < to && !text.is(at, ",")) {
      at++;
    }
    return at;
  }

  /** The actor whose name they are: "UNICEF" behind asides that hid it. */
  Optional<ActorSpan> asName(ClauseText text) {
    int at = first;
    while (at < end && text.words.grammar.determiners().contains(text.form(at))) {
      at++;
    }
    if (at == end || !text.hasSpan(at)) {
      return Optional.empty();
    }
    ActorSpan span = text.spans().get(text.spanAt(at));
    return span.firstToken() == at && span.endToken() == end ? Optional.of(span) : Optional.empty();
  }

  /** The token after the first noun phrase: of "the use of seeds" after "use". */
  int headEnd(ClauseText text) {
    int at = first;
    while (at < end && !endsNounPhrase(text, at, first)) {
      at++;
    }
    return at;
  }

  /**
   * Whether one of the nouns that lead a phrase is somebody who can act: "the two leaders of the
   * parties", "MONUSCO", and not "the mandate of MONUSCO".
   *
   * @param namesCount whether any word with a capital is a name: after "requests", not after
   *     "that", where the subject may be "the Conference" or "the Programme"
   */
  boolean canAct(ClauseText text, boolean namesCount) {
    int start = first;
    for (int at = first; at <= end; at++) {
      if (at == end || endsNounPhrase(text, at, start)) {
        if (at > start && isAgent(text, at - 1, namesCount)) {
          return true;
        }
        if (at < end && !text.is(at, ",") && !text.is(at, WordRole.COORDINATOR)) {
          return false;
        }
        start = at + 1;
      }
    }
    return false;
  }

  private static boolean endsNounPhrase(ClauseText text, int at, int start) {
    String form = text.form(at);
    return text.words.addressees.phraseEnds().contains(form)
        || (text.is(at, WordRole.GERUND) && at > start + 1)
        || (text.is(at, WordRole.PARTICIPLE) && at > start && isAgent(text, at - 1))
        || text.words.grammar.relatives().contains(form)
        || isAside(text, at);
  }

  /** Whether a noun is for somebody who can act. */
  static boolean isAgent(ClauseText text, int at) {
    String form = text.form(at);
    return text.words.addressees.agents().contains(form)
        || (text.words.agent.matcher(form).matches()
            && !text.words.addressees.notAgents().contains(form));
  }

  private static boolean isAgent(ClauseText text, int at, boolean namesCount) {
    return isAgent(text, at)
        || isAgentBefore(text, at)
        || (namesCount && text.words.addressees.agentsIfAsked().contains(text.form(at)))
        || (text.isCapital(at) && (namesCount || isAcronym(text, at)));
  }

  /** "the Forces nouvelles": an adjective behind the noun, in French. */
  private static boolean isAgentBefore(ClauseText text, int at) {
    return text.isCapital(at - 1)
        && isAgent(text, at - 1)
        && !text.isCapital(at)
        && text.is(at - 1, WordRole.PLURAL)
        && text.is(at, WordRole.PLURAL);
  }

  /**
   * Where the words for somebody who is asked start, with those before the name that say who of it:
   * "Federal Government" in "the Federal Government of Somalia".
   *
   * @param rules the words of phrases such as "members of"
   * @param tokens the clause's tokens
   * @param span the name
   * @param from where the words for those who are asked start
   */
  public static int start(RuleBook rules, Tokens tokens, ActorSpan span, int from) {
    TokenForms forms = new TokenForms(tokens, rules.roles());
    int first = span.firstToken();
    for (int head = headBefore(forms, first); head >= from; head = headBefore(forms, first)) {
      if (!rules.addressees().bodyNouns().contains(tokens.form(head))) {
        break;
      }
      first = head;
      while (first > from && rules.names().kindsOfGovernment().contains(tokens.form(first - 1))) {
        first--;
      }
    }
    return first;
  }

  /** The token before "of" or "of the"; negative without these. */
  private static int headBefore(TokenForms forms, int name) {
    int of = forms.is(name - 1, WordRole.DEFINITE) ? name - 2 : name - 1;
    return of > 0 && forms.is(of, WordRole.GENITIVE) ? of - 1 : -1;
  }

  static boolean isAcronym(ClauseText text, int at) {
    if (!text.isCapital(at)) {
      return false;
    }
    String word = text.tokens().words(at, at + 1);
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
