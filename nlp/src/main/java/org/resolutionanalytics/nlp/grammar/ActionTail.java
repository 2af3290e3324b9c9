package org.resolutionanalytics.nlp.grammar;

import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.Tokens;

/** The words at the end of what is asked that only lead on to the next act. */
public final class ActionTail {

  private ActionTail() {}

  /**
   * Where an action ends that nothing follows: "upon request, in this regard" keeps its phrase.
   *
   * @param rules the rules of its language
   * @param tokens the clause's tokens
   * @param action where the action starts
   * @param from the token after its last
   */
  public static int last(RuleBook rules, Tokens tokens, int action, int from) {
    int end = from;
    while (end > action + 1 && rules.asking().actionEnds().contains(form(tokens, end - 1))) {
      end--;
    }
    boolean open = end < from && tokens.form(end).equals(":");
    boolean joined =
        rules.roles().has(form(tokens, phraseStart(rules, tokens, end) - 1), WordRole.ADDITION);
    return open || joined ? cut(rules, tokens, action, end) : end;
  }

  /**
   * Where an action ends without ", and further", ", and in this regard", ", and, where
   * appropriate," before a colon, a full stop or the next act.
   *
   * @param rules the rules of its language
   * @param tokens the clause's tokens
   * @param action where the action starts
   * @param from the token after its last
   */
  public static int cut(RuleBook rules, Tokens tokens, int action, int from) {
    int end = from;
    while (end > action + 1) {
      int before = cutOne(rules, tokens, end);
      if (before == end) {
        return end;
      }
      end = Math.max(action + 1, before);
    }
    return end;
  }

  private static int cutOne(RuleBook rules, Tokens tokens, int end) {
    String form = form(tokens, end - 1);
    if (rules.asking().actionEnds().contains(form)) {
      return end - 1;
    }
    String second = form(tokens, end - 2);
    boolean afterJoiner = second.equals(",") || rules.roles().has(second, WordRole.ADDITION);
    if (afterJoiner
        && (rules.grammar().adverbs().contains(form)
            || rules.roles().has(form, WordRole.INFINITIVE_MARK))) {
      return end - 1;
    }
    int phrase = phraseStart(rules, tokens, end);
    String joiner = form(tokens, phrase - 1);
    boolean joined = joiner.equals(",") || rules.roles().has(joiner, WordRole.ADDITION);
    return phrase < end && joined ? phrase : end;
  }

  /** Where "in this regard", "to that end", "and, where appropriate" starts at the end of words. */
  private static int phraseStart(RuleBook rules, Tokens tokens, int end) {
    if (rules.asking().regards().contains(form(tokens, end - 1))
        && rules.roles().has(form(tokens, end - 2), WordRole.POINTING)) {
      return end - 3;
    }
    boolean condition =
        rules.asking().trailingConditions().contains(form(tokens, end - 1))
            && rules.asking().conditionalConjunctions().contains(form(tokens, end - 2))
            && form(tokens, end - 3).equals(",")
            && rules.roles().has(form(tokens, end - 4), WordRole.ADDITION);
    return condition ? end - 2 : end;
  }

  private static String form(Tokens tokens, int at) {
    return at < 0 ? "" : tokens.form(at);
  }
}
