package org.resolutionanalytics.nlp.mandate.rule;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.token.FormTable;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * What the rules know of the words of texts. Looks each word form up once. Not thread-safe: one for
 * each thread.
 */
public final class RuleWords {

  private final MandateRules rules;
  private final FormTable<RuleWord> known;

  /**
   * The words of some rules.
   *
   * @param rules the rules
   */
  public RuleWords(MandateRules rules) {
    this.rules = rules;
    this.known = new FormTable<>(rules.words(), RuleWord.UNKNOWN);
  }

  /** The rules. */
  public MandateRules rules() {
    return rules;
  }

  /**
   * What is known of a token.
   *
   * @param tokens any tokens
   * @param token from 0
   */
  public RuleWord of(Tokens tokens, int token) {
    return known.of(tokens, token);
  }

  /**
   * All phrases in a text, by position.
   *
   * @param tokens the text
   */
  public List<Phrase> find(Tokens tokens) {
    RuleWord[] words = new RuleWord[tokens.size()];
    for (int at = 0; at < words.length; at++) {
      words[at] = known.of(tokens, at);
    }
    List<Phrase> found = new ArrayList<>();
    for (int at = 0; at < words.length; at++) {
      for (LabelledPattern phrase : words[at].starting()) {
        int end = phrase.pattern().end(words, at);
        if (end >= 0) {
          found.add(new Phrase(phrase.label(), at, end));
        }
      }
    }
    return found;
  }
}
