package org.resolutionanalytics.nlp.mandate.rule;

import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.rule.Forms;
import org.resolutionanalytics.nlp.rule.WordRoles;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * The words of a clause for reading by position; beyond the ends all is empty.
 *
 * @param tokens the clause's tokens
 * @param spans the actors named in it, by position
 * @param roles the words of its language
 */
public record ClauseWords(Tokens tokens, List<ActorSpan> spans, WordRoles roles) implements Forms {

  public int size() {
    return tokens.size();
  }

  @Override
  public String form(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.form(at);
  }

  public boolean is(int at, String form) {
    return at >= 0 && at < tokens.size() && tokens.is(at, form);
  }

  /** Whether the name of an actor has one of some words. */
  public boolean has(ActorSpan span, Set<String> forms) {
    for (int at = span.firstToken(); at < span.endToken(); at++) {
      if (forms.contains(form(at))) {
        return true;
      }
    }
    return false;
  }

  /** The text from one token to another. */
  public String text(int first, int end) {
    return tokens.words(first, end);
  }
}
