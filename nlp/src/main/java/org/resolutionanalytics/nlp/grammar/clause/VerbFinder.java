package org.resolutionanalytics.nlp.grammar.clause;

import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.clause.VerbForm.Inflection;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Finds the verbs with which the adopting body itself asks, or does anything else. */
public final class VerbFinder {

  private final AskingVerbs verbs;
  private final PartOfSpeech partOfSpeech;

  public VerbFinder(AskingVerbs verbs, PartOfSpeech partOfSpeech) {
    this.verbs = verbs;
    this.partOfSpeech = partOfSpeech;
  }

  /** A verb at a place, and the token after it. */
  public record Found(VerbForm form, int end) {}

  /** The verb with which the body asks at a token. */
  public Optional<Found> asking(ClauseText text, int token) {
    if (!isAskingForm(text, token)) {
      return Optional.empty();
    }
    Optional<Found> repeated = repeated(text, token);
    if (repeated.isPresent()) {
      return repeated;
    }
    for (VerbForm form : verbs.at(text, token)) {
      Optional<Integer> end = form.endAt(text, token);
      if (end.isPresent() && isFinite(text, token, end.get(), form.inflection())) {
        return Optional.of(new Found(form, end.get()));
      }
    }
    return Optional.empty();
  }

  /** "reiterates its request to", said by the body itself. */
  private Optional<Found> repeated(ClauseText text, int token) {
    Optional<RepeatedAsking> repeated = RepeatedAsking.at(text, token);
    if (repeated.isEmpty() || !isFinite(text, token, token + 1, Inflection.THIRD_PERSON)) {
      return Optional.empty();
    }
    int end = repeated.get().end();
    return verbs
        .lemma(repeated.get().lemma())
        .map(verb -> new Found(new VerbForm(verb, Inflection.THIRD_PERSON, ""), end));
  }

  /** A participle that asks: "is requested to". */
  public Optional<Found> passive(ClauseText text, int token) {
    for (VerbForm form : verbs.at(text, token)) {
      Optional<Integer> end = form.endAt(text, token);
      if (form.inflection() == Inflection.PARTICIPLE
          && end.isPresent()
          && !form.verb().thatOnly()) {
        return Optional.of(new Found(form, end.get()));
      }
    }
    return Optional.empty();
  }

  public boolean isAskingForm(ClauseText text, int token) {
    return text.is(token, WordKinds.ASKS | WordKinds.ASKS_AGAIN);
  }

  /** Whether the body starts another act of its own at a token: "and welcomes", ", invites". */
  public boolean isOperativeVerb(ClauseText text, int token) {
    if (!text.is(token, WordKinds.ASKS | WordKinds.ASKS_AGAIN | WordKinds.OPERATIVE)) {
      return false;
    }
    if (asking(text, token).isPresent()) {
      return true;
    }
    if (!text.is(token, WordKinds.OPERATIVE) || text.hasSpan(token)) {
      return false;
    }
    return isFinite(
        text,
        token,
        token + 1,
        text.is(token, WordRole.THIRD_PERSON) ? Inflection.THIRD_PERSON : Inflection.BASE);
  }

  private boolean isFinite(ClauseText text, int token, int end, Inflection inflection) {
    if (text.hasSpan(token)) {
      return false;
    }
    int before = beforeAdverbs(text, token);
    return switch (inflection) {
      case THIRD_PERSON -> isThirdPerson(text, token, end, before);
      case BASE -> isBase(text, token, end, before);
      case GERUND, PARTICIPLE -> false;
    };
  }

  private boolean isThirdPerson(ClauseText text, int token, int end, int before) {
    if (text.startsSentence(before + 1)) {
      return !isNoun(text, token, end);
    }
    String previous = text.form(before);
    if (previous.equals(",") || text.is(before, WordRole.COORDINATOR)) {
      return !isNoun(text, token, end) && !isInRelativeClause(text, before);
    }
    if (text.is(beforePlainAdverbs(text, token), ",")) {
      // "to do more in this regard, welcomes": the phrase belongs to what is before it.
      return !isNoun(text, token, end) && !isInRelativeClause(text, before);
    }
    int span = text.spanAt(before);
    return span >= 0
        && text.words.asking.adoptingBodies().contains(previous)
        && text.startsSentence(text.spans().get(span).firstToken() - 1);
  }

  /** Where what precedes an act ends, adverbs and phrases of the act aside. */
  public static int joinerBefore(ClauseText text, int token) {
    int before = beforeAdverbs(text, token);
    int plain = beforePlainAdverbs(text, token);
    boolean joined = text.is(before, ",") || text.is(before, WordRole.COORDINATOR);
    return !joined && text.is(plain, ",") ? plain : before;
  }

  private static int beforePlainAdverbs(ClauseText text, int token) {
    int at = token - 1;
    while (at >= 0 && text.isChainAdverb(at)) {
      at--;
    }
    return at;
  }

  /** "which recalls X and requests": what somebody else asked. */
  private static boolean isInRelativeClause(ClauseText text, int joiner) {
    int at = joiner - 1;
    while (at > joiner - 8 && at > 0 && !text.is(at, ",") && !text.startsSentence(at)) {
      boolean says = text.is(at + 1, WordKinds.ASKS | WordKinds.OPERATIVE);
      // "the treaty to which it is a party and urges": whose clause it is does not ask
      boolean subject =
          text.is(at, WordRole.RELATIVE_THING)
              && !text.words.grammar.modifierStarters().contains(text.form(at - 1));
      // "any act which harms the wells, condemns": a comma alone joins nothing to "harms"
      boolean ended = text.is(joiner, ",") && !says;
      if ((subject && !ended && !text.is(at - 1, WordRole.BEFORE_OBJECTS))
          || (text.is(at, WordRole.THING_PRONOUN) && says)) {
        return true;
      }
      at--;
    }
    return false;
  }

  private boolean isBase(ClauseText text, int token, int end, int before) {
    if (text.startsSentence(before + 1)) {
      return startsObject(text, end);
    }
    String previous = text.form(before);
    if (text.is(before, WordRole.SPEAKERS)) {
      return true;
    }
    if (text.is(before, WordRole.INFINITIVE_MARK)) {
      return text.isDecided(before) || isDecision(text, before);
    }
    boolean joined = previous.equals(",") || text.is(before, WordRole.ADDITION);
    // "Encourage A to dig, and encourage wider use"
    boolean again =
        text.is(before - 1, ",") && text.is(text.sentenceStart(token), text.form(token));
    return joined && (again || startsObject(text, end)) && isPluralSpeaker(text, token);
  }

  /** "decides to request", "agrees to invite". */
  private static boolean isDecision(ClauseText text, int to) {
    int at = to - 1;
    while (text.words.grammar.adverbs().contains(text.form(at))) {
      at--;
    }
    return text.words.asking.decisions().contains(text.form(at));
  }

  /** Whether "we", or a list item without a subject ("Urge ..."), opens the sentence. */
  private boolean isPluralSpeaker(ClauseText text, int token) {
    int start = text.sentenceStart(token);
    String first = text.form(start);
    boolean asks =
        verbs.at(text, start).stream().anyMatch(form -> form.inflection() == Inflection.BASE);
    return asks
        || text.is(start, WordRole.SPEAKERS)
        || (text.words.operativeVerbs.contains(first) && !text.is(start, WordRole.THIRD_PERSON));
  }

  /** "requests for assistance", "the demands of": a noun. The tagger decides where words do not. */
  private boolean isNoun(ClauseText text, int token, int end) {
    String form = text.form(token);
    if (!text.words.asking.nounsOrVerbs().contains(form)) {
      return false;
    }
    int before = beforeAdverbs(text, token);
    boolean first = text.startsSentence(before + 1);
    boolean parenthesis = text.is(end, ",") && first;
    int object = text.afterAsides(end);
    if (end > token + 1 || parenthesis || startsObject(text, object) || isThat(text, object)) {
      return false;
    }
    boolean afterComma = text.is(before, ",");
    boolean afterAnd = text.is(before, WordRole.ADDITION);
    boolean goesOn = text.words.asking.verbsRather().contains(form) && startsWithAct(text, token);
    boolean act =
        first || (afterAnd && text.is(before - 1, ",")) || (goesOn && (afterComma || afterAnd));
    if (!first && text.words.asking.nounsRather().contains(form)) {
      return true;
    }
    return !(act && !text.words.asking.afterNouns().contains(text.form(end)))
        && !partOfSpeech.isVerb(text, token);
  }

  /** "Welcomes the plan and requests": the sentence is one of acts of the body. */
  private static boolean startsWithAct(ClauseText text, int token) {
    int start = text.sentenceStart(token);
    while (text.isChainAdverb(start)) {
      start++;
    }
    return start < token
        && text.is(start, WordKinds.ASKS | WordKinds.ASKS_AGAIN | WordKinds.OPERATIVE);
  }

  /** "requests that", "requests, that". */
  private static boolean isThat(ClauseText text, int end) {
    return text.is(end, WordRole.CONTENT_MARK)
        || (text.is(end, ",") && text.is(end + 1, WordRole.CONTENT_MARK));
  }

  private static boolean startsObject(ClauseText text, int token) {
    return text.hasSpan(token)
        || text.words.grammar.determiners().contains(text.form(token))
        || text.isCapital(token)
        || text.hasSpan(token + 1)
        || text.hasSpan(token + 2);
  }

  /** The last word of "in this regard", "to that end". */
  public static boolean isRegard(ClauseText text, int at) {
    return text.words.isRegard(text.form(at - 1), text.form(at));
  }

  /** The token before the adverbs that precede a token. */
  public static int beforeAdverbs(ClauseText text, int token) {
    int at = token - 1;
    boolean moved = true;
    while (moved && text.is(at, WordKinds.BEFORE_VERB)) {
      moved = false;
      if (isRegard(text, at)) {
        at -= 3;
        moved = true;
      } else if (text.isChainAdverb(at) || text.is(at, WordRole.ADVERB_ENDING)) {
        at--;
        moved = true;
      } else if (text.is(at - 1, WordRole.IN_PARTICULAR)) {
        at -= 2;
        moved = true;
      } else if (text.is(at, ",") && isParenthesis(text, at)) {
        at--;
        moved = true;
      }
    }
    return at;
  }

  /** Whether {@link #beforeAdverbs} may go back beyond a word; of most it may not. */
  public static boolean mayPrecede(Words words, String form) {
    return words.asking.regards().contains(form)
        || words.grammar.adverbs().contains(form)
        || words.roles.has(form, WordRole.ADVERB_ENDING)
        || words.roles.has(form, WordRole.END_OF_ADVERB)
        || form.equals(",");
  }

  /** ", and, in this regard, requests": the comma after the phrase. */
  private static boolean isParenthesis(ClauseText text, int comma) {
    return isRegard(text, comma - 1);
  }
}
