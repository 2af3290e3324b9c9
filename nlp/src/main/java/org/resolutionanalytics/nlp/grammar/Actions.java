package org.resolutionanalytics.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.Infinitives;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Where the words start and end that say what is asked, and which acts of asking share them. */
final class Actions {

  /** How many verbs may share what is asked: "urges A, invites B and calls upon C to act". */
  private static final int MOST_SHARING = 12;

  private Actions() {}

  /** "not to arm"; "shall, in accordance with its law, develop": from the verb. */
  static int start(ClauseText text, int from, int limit) {
    if (text.is(from, WordRole.INFINITIVE_MARK)
        && text.is(from - 1, WordRole.NEGATION)
        && !text.is(from - 2, WordRole.ALTERNATIVE)) {
      return from - 1;
    }
    if (!text.is(from, ",")) {
      return from;
    }
    int at = from + 1;
    while (at < limit && !text.is(at, ",")) {
      at++;
    }
    return at + 1 < limit ? at + 1 : from;
  }

  /**
   * The end of the sentence that an action is in, with what goes on after a semicolon: "to prepare
   * a study; and to report on it", "to include in it: (a) a list; (b) a map".
   */
  static int limit(ClauseText text, Infinitives infinitives, int sentenceEnd) {
    int end = sentenceEnd;
    while (text.is(end, ";")) {
      int next = text.is(end + 1, WordRole.ADDITION) ? end + 2 : end + 1;
      boolean item = text.is(next, "(") && text.is(next + 2, ")");
      int first = item ? next + 3 : next;
      if (!infinitives.isInfinitive(text, first) && !(item && !text.isCapital(first))) {
        return end;
      }
      end = text.sentenceEnd(first);
    }
    return end;
  }

  /** Up to the body's next act, without the words that join it on. */
  static int end(ClauseText text, VerbFinder finder, int action, int limit) {
    if (text.is(action, ":")) {
      return action;
    }
    int end = action + 1;
    while (end < limit && !finder.isOperativeVerb(text, end) && !isPraise(text, end)) {
      end++;
    }
    end =
        end < limit
            ? ActionTail.cut(text.words.rules, text.tokens(), action, afterJoiner(text, end))
            : ActionTail.last(text.words.rules, text.tokens(), action, end);
    // "to:" leaves the action to sub-paragraphs.
    return end == action + 1 && text.is(action, WordRole.INFINITIVE_MARK) ? action : end;
  }

  /** The token after what joins another act. */
  private static int afterJoiner(ClauseText text, int act) {
    int joiner = VerbFinder.joinerBefore(text, act);
    return text.is(joiner, WordRole.WHILE) ? joiner : joiner + 1;
  }

  /** ", while commending": an act of the body beside what it asks. */
  private static boolean isPraise(ClauseText text, int at) {
    if (!text.is(at, WordKinds.PRAISING)) {
      return false;
    }
    int before = at - 1;
    while (text.isChainAdverb(before)) {
      before--;
    }
    return text.is(before, WordRole.WHILE) && text.is(before - 1, ",");
  }

  /** "be elected": what others do to the subject. "be requested to" is read by its own verb. */
  static boolean isPassive(ClauseText text, int action) {
    int be = action;
    while (text.is(be, WordRole.NEGATION) || text.isChainAdverb(be)) {
      be++;
    }
    if (!text.is(be, WordRole.BASE_OF_BE)) {
      return false;
    }
    int at = be + 1;
    while (text.words.isAdverb(text.form(at))) {
      at++;
    }
    String form = text.form(at);
    if (text.words.asking.ready().contains(form) && text.is(at + 1, WordRole.INFINITIVE_MARK)) {
      return false;
    }
    return text.is(at, WordRole.PARTICIPLE) || text.words.asking.participles().contains(form);
  }

  /** Only what somebody is asked, and what is said here or left to sub-paragraphs. */
  static List<RequestAct> complete(ClauseText text, List<RequestAct> askings) {
    List<RequestAct> complete = new ArrayList<>(askings.size());
    for (RequestAct asking : askings) {
      if (asksSomebody(text, asking) && isSaid(text, asking)) {
        complete.add(asking);
      }
    }
    return List.copyOf(complete);
  }

  private static boolean isSaid(ClauseText text, RequestAct asking) {
    return !asking.isOpen()
        || text.is(asking.actionFirst(), ":")
        || text.is(asking.actionFirst() + 1, ":");
  }

  /** Whether it asks somebody, or, by a verb for this, for something. */
  static boolean asksSomebody(ClauseText text, RequestAct asking) {
    return !asking.addressees().isEmpty() || asking.isOfNobody() || namesOther(text, asking);
  }

  /** After "requests" with a name of any kind; before or after "that" only with a word for it. */
  private static boolean namesOther(ClauseText text, RequestAct asking) {
    int first = asking.words().first();
    boolean that = text.is(first - 1, WordRole.CONTENT_MARK);
    if (!that && isSomebody(text, asking.verb(), asking.words(), asking.actionFirst())) {
      return true;
    }
    boolean object = first > asking.firstToken();
    boolean bare = isBare(text, asking.actionFirst());
    if (Pronouns.isPronoun(text, asking.words())) {
      String pronoun = text.form(asking.words().end() - 1);
      return object && (!that || bare || text.words.isSomebody(pronoun));
    }
    return asking.words().canAct(text, object && (!that || bare));
  }

  /** "immediately resume", not after "shall" or "will". */
  private static boolean isBare(ClauseText text, int action) {
    int verb = action;
    while (text.words.isAdverb(text.form(verb))) {
      verb++;
    }
    boolean modal =
        text.words.grammar.modals().contains(text.form(action - 1))
            || text.is(action - 1, WordRole.FUTURE);
    return text.words.infinitives.contains(text.form(verb)) && !modal;
  }

  /** "requests the focal point to maintain": a request is made to somebody, whatever the noun. */
  static boolean isSomebody(ClauseText text, AskingVerb verb, AddresseeWords words, int action) {
    boolean ofPeople = text.words.asking.askingPeople().contains(verb.lemma());
    return ofPeople
        && words.end() == action
        && text.words.grammar.determiners().contains(text.form(words.first()))
        && !isPassive(text, action + 1);
  }

  /** "Urges A and invites B to act": both are asked the same. */
  static List<RequestAct> shared(List<RequestAct> askings) {
    List<RequestAct> shared = new ArrayList<>(askings);
    int sharing = 1;
    for (int i = shared.size() - 2; i >= 0; i--) {
      RequestAct asking = shared.get(i);
      RequestAct next = shared.get(i + 1);
      sharing = asking.isOpen() ? sharing + 1 : 1;
      if (asking.isOpen() && !next.isOpen() && !next.isOfNobody() && sharing <= MOST_SHARING) {
        shared.set(i, asking.withAction(next.actionFirst(), next.actionEnd()));
      }
    }
    return List.copyOf(shared);
  }
}
