package org.resolutionanalytics.nlp.token;

import org.resolutionanalytics.nlp.rule.Forms;
import org.resolutionanalytics.nlp.rule.WordRoles;

/**
 * The forms of some tokens.
 *
 * @param tokens the tokens of a text
 * @param roles the words of its language
 */
public record TokenForms(Tokens tokens, WordRoles roles) implements Forms {

  @Override
  public String form(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.form(at);
  }
}
