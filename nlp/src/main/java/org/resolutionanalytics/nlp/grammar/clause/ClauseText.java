package org.resolutionanalytics.nlp.grammar.clause;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.rule.Forms;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.rule.WordRoles;
import org.resolutionanalytics.nlp.token.Tokens;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * A clause's tokens with the actors in them, for reading by position; beyond the ends all is empty.
 */
public final class ClauseText implements Forms {

  private static final int NONE = -1;

  /** How many tokens may separate a verb from its particle or from whom it asks. */
  private static final int MOST_ASIDES = 12;

  /** The words of its language. */
  public final Words words;

  private final Tokens tokens;
  private final List<ActorSpan> spans;
  private final int[] spanAt;
  private final BitSet sentenceStarts;
  private final WordKinds kinds;
  private final boolean decided;

  /** By token, the first of its sentence and the end of its sentence; made when first needed. */
  private int @Nullable [] starts;

  private int @Nullable [] ends;

  /**
   * A clause to be read.
   *
   * @param tokens its tokens
   * @param spans the actors in it, by position, disjoint
   * @param sentenceStarts the tokens that begin a sentence after a full stop
   * @param words the words of its language
   * @param kinds what words can begin
   * @param decided whether the clause says what the one above it decides: "Decides: (a) To request"
   */
  public ClauseText(
      Tokens tokens,
      List<ActorSpan> spans,
      BitSet sentenceStarts,
      Words words,
      WordKinds kinds,
      boolean decided) {
    this.tokens = tokens;
    this.spans = spans;
    this.sentenceStarts = sentenceStarts;
    this.words = words;
    this.kinds = kinds;
    this.decided = decided;
    this.spanAt = new int[tokens.size()];
    Arrays.fill(spanAt, NONE);
    for (int s = 0; s < spans.size(); s++) {
      Arrays.fill(spanAt, spans.get(s).firstToken(), spans.get(s).endToken(), s);
    }
  }

  public Tokens tokens() {
    return tokens;
  }

  public List<ActorSpan> spans() {
    return spans;
  }

  public int size() {
    return spanAt.length;
  }

  /** The form in which words are compared; empty beyond the ends. */
  @Override
  public String form(int token) {
    return token < 0 || token >= spanAt.length ? "" : tokens.form(token);
  }

  @Override
  public WordRoles roles() {
    return words.roles;
  }

  public boolean is(int token, String form) {
    return token >= 0 && token < spanAt.length && tokens.is(token, form);
  }

  /** Whether a word is of one of the kinds, given as bits. */
  public boolean is(int token, int anyOf) {
    return token >= 0 && token < spanAt.length && (kinds.of(tokens, token) & anyOf) != 0;
  }

  /** Whether a "to" leads to what the body decides by the clause above this one. */
  public boolean isDecided(int to) {
    return decided && to == 0;
  }

  /** The number of the span that covers a token, or -1. */
  public int spanAt(int token) {
    return token < 0 || token >= spanAt.length ? NONE : spanAt[token];
  }

  public boolean hasSpan(int token) {
    return spanAt(token) >= 0;
  }

  /** "WHO's partners": a name that only says whose somebody is. */
  public boolean isPossessor(int span) {
    ActorSpan name = spans.get(span);
    return WordForm.isPossessive(form(name.endToken() - 1)) && tokens.isWord(name.endToken());
  }

  /** "the United Nations Coalition on Storms": words that only start a name. */
  public boolean startsLongerName(int span) {
    ActorSpan name = spans.get(span);
    int next = name.endToken();
    return name.actor().kind().equals(Actor.SYSTEM)
        && is(next - 1, WordRole.END_OF_SYSTEM)
        && isCapital(next)
        && isCapital(next + 1)
        && !hasSpan(next);
  }

  public boolean isCapital(int token) {
    return token >= 0 && token < spanAt.length && tokens.isCapitalised(token);
  }

  /** An adverb beside a verb that asks: "also", "once more". */
  public boolean isChainAdverb(int token) {
    return words.grammar.adverbs().contains(form(token)) || is(token - 1, WordRole.ONCE_MORE);
  }

  /**
   * The token after the adverbs beside a verb that asks, and after "in this regard", "in
   * particular", "as a matter of priority", also between commas; a comma before anything else
   * stays.
   */
  public int afterAsides(int token) {
    int at = token;
    int before;
    do {
      before = at;
      if (isChainAdverb(at)) {
        at++;
      } else {
        int first = is(at, ",") ? at + 1 : at;
        int end = asideEnd(first);
        at = end == first ? at : is(end, ",") && first > at ? end + 1 : end;
      }
    } while (at > before && at < token + MOST_ASIDES);
    return at;
  }

  private int asideEnd(int first) {
    if (!words.grammar.modifierStarters().contains(form(first))
        && !is(first, WordRole.STARTS_PHRASE)) {
      return first;
    }
    if (VerbFinder.isRegard(this, first + 2) && !is(first + 1, WordRole.DEFINITE)) {
      return first + 3;
    }
    for (List<String> aside : words.verbAsides) {
      int at = 0;
      while (at < aside.size() && is(first + at, aside.get(at))) {
        at++;
      }
      if (at == aside.size()) {
        return first + at;
      }
    }
    return first;
  }

  /** Whether a sentence, or the clause, ends before a token. */
  public boolean startsSentence(int token) {
    if (token <= 0) {
      return true;
    }
    return is(token - 1, WordKinds.SEMICOLON | WordKinds.COLON) || sentenceStarts.get(token);
  }

  /** The first token of the sentence that a token is in. */
  public int sentenceStart(int token) {
    int[] known = starts;
    if (known == null) {
      known = new int[size()];
      for (int at = 1; at < known.length; at++) {
        known[at] = startsSentence(at) ? at : known[at - 1];
      }
      starts = known;
    }
    return known[token];
  }

  /** The token after the last of the sentence that a token is in: its full stop or semicolon. */
  public int sentenceEnd(int token) {
    int[] known = ends;
    if (known == null) {
      known = new int[size()];
      for (int at = known.length - 1; at >= 0; at--) {
        int after = at + 1 < known.length ? known[at + 1] : known.length;
        known[at] = endsSentence(at) ? at : after;
      }
      ends = known;
    }
    return known[token];
  }

  private boolean endsSentence(int token) {
    return is(token, WordKinds.SEMICOLON)
        || (is(token, WordKinds.FULL_STOP)
            && (token + 1 == size() || sentenceStarts.get(token + 1)));
  }
}
