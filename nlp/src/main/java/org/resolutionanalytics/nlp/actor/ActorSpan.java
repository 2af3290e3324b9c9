package org.resolutionanalytics.nlp.actor;

import java.util.Comparator;
import org.resolutionanalytics.nlp.token.Tokens;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * A place in a text whose words name an actor, before the grammar has decided whether it acts
 * there.
 *
 * @param actor who
 * @param firstToken its first token, from 0
 * @param endToken the token after its last; spans of a text are disjoint
 * @param evidenceEnd the token after the last that shows who is meant: beyond {@code endToken}
 *     where several share a noun ({@code international} in "international and regional
 *     organizations")
 * @param actingOnly whether it counts only where the text lets it act or asks it to act
 */
public record ActorSpan(
    Actor actor, int firstToken, int endToken, int evidenceEnd, boolean actingOnly) {

  /** The order in a text. */
  static final Comparator<ActorSpan> BY_POSITION = Comparator.comparingInt(ActorSpan::firstToken);

  /** Checks the order of the tokens. */
  public ActorSpan {
    if (firstToken < 0 || endToken <= firstToken || evidenceEnd < endToken) {
      throw new IllegalArgumentException(
          "no span: " + firstToken + ", " + endToken + ", " + evidenceEnd);
    }
  }

  /**
   * The mention at this place.
   *
   * @param tokens the tokens of the text
   * @param addressed whether the text asks the actor, here, to act
   */
  public ActorMention mention(Tokens tokens, boolean addressed) {
    int start = tokens.start(firstToken);
    int end = end(tokens, evidenceEnd);
    return new ActorMention(actor, addressed, tokens.text().substring(start, end), start, end);
  }

  /** The same words as a name of another actor. */
  ActorSpan by(Actor other) {
    return new ActorSpan(other, firstToken, endToken, evidenceEnd, actingOnly);
  }

  /** The words at this place, without a possessive's ending. */
  public String words(Tokens tokens) {
    return words(tokens, firstToken);
  }

  /**
   * The words at this place and before it, without a possessive's ending.
   *
   * @param tokens the tokens of the text
   * @param start the first token to be taken; the name's or one before it
   */
  public String words(Tokens tokens, int start) {
    return tokens.text().substring(tokens.start(start), end(tokens, endToken));
  }

  private static int end(Tokens tokens, int after) {
    String last = tokens.form(after - 1);
    return tokens.end(after - 1) - (last.length() - WordForm.bare(last).length());
  }
}
