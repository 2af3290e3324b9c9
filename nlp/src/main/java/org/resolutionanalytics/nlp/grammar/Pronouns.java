package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * Says who is meant by "urges them to ...": those whom the clause asked last, where the number of
 * the pronoun fits; else those named last before it, be they in the lexicon or not. A pronoun
 * without such a name stays as it is written.
 */
final class Pronouns {

  /** How many words of a name may precede its noun: "all armed forces". */
  private static final int LONGEST_NAME = 8;

  /** How many names before a pronoun, and words, are looked at. */
  private static final int MOST_NAMES = 40;

  private static final int MOST_WORDS = 200;

  private final ClauseText text;

  /** How many names end before the last pronoun; pronouns come in the order of the text. */
  private int passed;

  /** Those whom the clause asked last, as it named them. */
  private List<ActorSpan> asked = List.of();

  private AddresseeWords askedWords = new AddresseeWords(0, 0);

  /** For the acts of asking of one clause, in their order. */
  Pronouns(ClauseText text) {
    this.text = text;
  }

  /** "them", "all of them". */
  static boolean isPronoun(ClauseText text, AddresseeWords words) {
    int pronoun = words.end() - 1;
    boolean ofThem = words.end() == words.first() + 3 && text.is(pronoun - 1, WordRole.GENITIVE);
    return (words.end() == words.first() + 1 || ofThem) && text.words.isPronoun(text.form(pronoun));
  }

  /** The asking with its pronoun replaced by those who are meant; otherwise as it is. */
  RequestAct resolve(RequestAct asking) {
    int pronoun = asking.words().end() - 1;
    if (!isPronoun(text, asking.words()) || !asking.addressees().isEmpty()) {
      if (!asking.isOfNobody()) {
        remember(asking);
      }
      return asking;
    }
    if (!asked.isEmpty() || !askedWords.isEmpty()) {
      return asked(asking, pronoun);
    }
    RequestAct resolved = named(asking, pronoun);
    if (!resolved.equals(asking)) {
      remember(resolved);
    }
    return resolved;
  }

  private void remember(RequestAct asking) {
    asked = asking.addressees();
    askedWords = asking.words();
  }

  private RequestAct asked(RequestAct asking, int pronoun) {
    if (!asked.isEmpty()) {
      return fits(asked, pronoun) ? asking.withAddressees(asked).withEachActorOnce() : asking;
    }
    boolean fits =
        isPlural(askedWords) == text.words.addressees.pluralPronouns().contains(text.form(pronoun));
    return fits ? asking.withWords(askedWords) : asking;
  }

  private RequestAct named(RequestAct asking, int pronoun) {
    List<ActorSpan> named = named(pronoun);
    if (!named.isEmpty() || !text.words.addressees.pluralPronouns().contains(text.form(pronoun))) {
      return asking.withAddressees(named);
    }
    AddresseeWords other = other(pronoun);
    return other.isEmpty() ? asking : asking.withWords(other);
  }

  /** The names in the last list before the pronoun that it fits. */
  private List<ActorSpan> named(int pronoun) {
    List<ActorSpan> spans = text.spans();
    while (passed < spans.size() && spans.get(passed).endToken() <= pronoun) {
      passed++;
    }
    int start = Math.max(0, passed - MOST_NAMES);
    int end = passed;
    while (end > start) {
      int first = end - 1;
      while (first > start && isJoined(spans.get(first - 1), spans.get(first))) {
        first--;
      }
      List<ActorSpan> list = spans.subList(first, end);
      if (fits(list, pronoun) && canAct(list.get(0), pronoun) && !isPossessor(list, pronoun)) {
        return List.copyOf(list);
      }
      end = first;
    }
    return List.of();
  }

  /** "Chad's herders": the herders are meant. */
  private boolean isPossessor(List<ActorSpan> list, int pronoun) {
    return text.words.addressees.pluralPronouns().contains(text.form(pronoun))
        && text.isPossessor(text.spanAt(list.get(list.size() - 1).firstToken()));
  }

  /**
   * Whether only words that join separate a name from the one before: "bodies and entities and".
   */
  private boolean isJoined(ActorSpan before, ActorSpan span) {
    boolean joined = false;
    for (int at = before.endToken(); at < span.firstToken(); at++) {
      boolean joiner = text.is(at, ",") || text.is(at, WordRole.COORDINATOR);
      if (!joiner
          && !text.words.grammar.determiners().contains(text.form(at))
          && !text.words.addressees.bodyNouns().contains(text.form(at))) {
        return false;
      }
      joined |= joiner;
    }
    return joined;
  }

  /** The last name of several before the pronoun. */
  private AddresseeWords other(int pronoun) {
    for (int at = pronoun - 1; at >= Math.max(0, pronoun - MOST_WORDS); at--) {
      if (text.is(at, WordRole.PLURAL) && AddresseeWords.isAgent(text, at)) {
        int first = at;
        while (first > 0 && first > at - LONGEST_NAME && isInName(first - 1)) {
          first--;
        }
        return new AddresseeWords(first, at + 1);
      }
    }
    return new AddresseeWords(pronoun, pronoun);
  }

  private boolean isInName(int at) {
    String form = text.form(at);
    return text.tokens().isWord(at)
        && !text.words.grammar.modifierStarters().contains(form)
        && !text.words.grammar.relatives().contains(form)
        && !text.is(at, WordRole.BETWEEN_NAMES)
        && !text.is(at, WordKinds.ASKS | WordKinds.OPERATIVE)
        && !text.words.isAdverb(form);
  }

  /**
   * Not "in the Republic of X", a place, nor "the rights of women", of whom nothing is said, nor
   * "the Security Council resolution".
   */
  private boolean canAct(ActorSpan span, int pronoun) {
    if (text.words.addressees.namedAfter().contains(text.form(span.endToken()))) {
      return false;
    }
    int before = AddresseeWords.start(text.words.rules, text.tokens(), span, 0) - 1;
    while (text.words.grammar.determiners().contains(text.form(before))) {
      before--;
    }
    return text.words.addressees.personalPronouns().contains(text.form(pronoun))
        || (text.is(before, WordRole.GENITIVE)
            ? text.words.grammar.deeds().contains(text.form(before - 1))
            : !text.words.addressees.pronounAsides().contains(text.form(before)));
  }

  /** Several, or one with a plural noun, for "them"; a person for "him"; else one for "it". */
  private boolean fits(List<ActorSpan> spans, int pronoun) {
    ActorSpan last = spans.get(spans.size() - 1);
    boolean several = spans.size() > 1 || text.is(last.evidenceEnd() - 1, WordRole.PLURAL);
    if (text.words.addressees.personalPronouns().contains(text.form(pronoun))) {
      return spans.size() == 1 && isPerson(last);
    }
    return several == text.words.addressees.pluralPronouns().contains(text.form(pronoun));
  }

  private boolean isPerson(ActorSpan span) {
    for (int at = span.firstToken(); at < span.endToken(); at++) {
      if (text.words.addressees.persons().contains(WordForm.bare(text.form(at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(AddresseeWords words) {
    for (int at = words.first(); at < words.end(); at++) {
      if (text.is(at, WordRole.ADDITION) || text.is(at, ",")) {
        return true;
      }
    }
    return text.is(words.end() - 1, WordRole.PLURAL);
  }
}
