package org.resolutionanalytics.nlp.request;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.nlp.rule.Forms;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.rule.WordRoles;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * The words that may set a due date, for reading by position; beyond the ends all is empty.
 *
 * @param tokens a clause's tokens
 * @param end the token after the last that is read
 * @param rules the rules of its language
 */
record DueWords(Tokens tokens, int end, RuleBook rules) implements Forms {

  @Override
  public WordRoles roles() {
    return rules.roles();
  }

  Months months() {
    return rules.text().months();
  }

  DueDate due(Optional<String> session, Optional<Integer> year, String text) {
    return DueDate.in(months(), session, year, text);
  }

  DueDate due(
      Optional<String> session, Optional<Integer> year, Optional<LocalDate> date, String text) {
    return new DueDate(session, year, date, text);
  }

  @Override
  public String form(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.form(at);
  }

  boolean is(int at, String form) {
    return at >= 0 && at < tokens.size() && tokens.is(at, form);
  }

  /** The first character of a token as it is written. */
  char first(int at) {
    return at < 0 || at >= tokens.size() ? ' ' : tokens.text().charAt(tokens.start(at));
  }

  /** The text from one token to another. */
  String text(int first, int after) {
    return tokens.words(first, after);
  }

  Optional<Integer> yearAt(int at) {
    String form = form(at);
    if (form.length() != 4 || !(form.startsWith("19") || form.startsWith("20"))) {
      return Optional.empty();
    }
    return Character.isDigit(form.charAt(2)) && Character.isDigit(form.charAt(3))
        ? Optional.of(Integer.valueOf(form))
        : Optional.empty();
  }

  /** "no later than", "not later than": from the negation. */
  int laterFrom(int later) {
    return is(later - 1, WordRole.DENIAL) ? later - 1 : later;
  }
}
