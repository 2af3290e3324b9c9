package org.resolutionanalytics.nlp.grammar;

import java.util.Set;
import org.resolutionanalytics.nlp.rule.WordLists;
import org.resolutionanalytics.nlp.token.Tokens;

/** The words at the end of what is asked that only lead on to the next act. */
public final class ActionTail {

  private static final Set<String> MARKS = WordLists.shipped("asking").list("action_ends");

  /** "and, where appropriate," before the next act. */
  private static final Set<String> CONDITIONS =
      WordLists.shipped("asking").list("trailing_conditions");

  private static final Set<String> CONJUNCTIONS =
      WordLists.shipped("asking").list("conditional_conjunctions");

  private ActionTail() {}

  /**
   * Where an action ends that nothing follows: "upon request, in this regard" keeps its phrase.
   *
   * @param tokens the clause's tokens
   * @param action where the action starts
   * @param from the token after its last
   */
  public static int last(Tokens tokens, int action, int from) {
    int end = from;
    while (end > action + 1 && MARKS.contains(form(tokens, end - 1))) {
      end--;
    }
    boolean open = end < from && tokens.form(end).equals(":");
    boolean joined = form(tokens, phraseStart(tokens, end) - 1).equals("and");
    return open || joined ? cut(tokens, action, end) : end;
  }

  /**
   * Where an action ends without ", and further", ", and in this regard", ", and, where
   * appropriate," before a colon, a full stop or the next act.
   *
   * @param tokens the clause's tokens
   * @param action where the action starts
   * @param from the token after its last
   */
  public static int cut(Tokens tokens, int action, int from) {
    int end = from;
    while (end > action + 1) {
      int before = cutOne(tokens, end);
      if (before == end) {
        return end;
      }
      end = Math.max(action + 1, before);
    }
    return end;
  }

  private static int cutOne(Tokens tokens, int end) {
    String form = form(tokens, end - 1);
    if (MARKS.contains(form)) {
      return end - 1;
    }
    String second = form(tokens, end - 2);
    boolean afterJoiner = second.equals(",") || second.equals("and");
    if (afterJoiner && (Words.ADVERBS.contains(form) || form.equals("to"))) {
      return end - 1;
    }
    int phrase = phraseStart(tokens, end);
    String joiner = form(tokens, phrase - 1);
    boolean joined = joiner.equals("and") || joiner.equals(",");
    return phrase < end && joined ? phrase : end;
  }

  /** Where "in this regard", "to that end", "and, where appropriate" starts at the end of words. */
  private static int phraseStart(Tokens tokens, int end) {
    if (VerbFinder.isRegard(form(tokens, end - 2), form(tokens, end - 1))) {
      return end - 3;
    }
    boolean condition =
        CONDITIONS.contains(form(tokens, end - 1))
            && CONJUNCTIONS.contains(form(tokens, end - 2))
            && form(tokens, end - 3).equals(",")
            && form(tokens, end - 4).equals("and");
    return condition ? end - 2 : end;
  }

  private static String form(Tokens tokens, int at) {
    return at < 0 ? "" : tokens.form(at);
  }
}
