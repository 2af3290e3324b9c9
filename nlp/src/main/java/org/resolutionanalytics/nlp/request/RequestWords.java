package org.resolutionanalytics.nlp.request;

import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.FormKinds;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * What a word form can begin in what is asked, worked out once for each numbered form: most words
 * begin nothing. Not thread-safe: one for each thread.
 */
public final class RequestWords {

  /** A session or year by which something is due: "by", "session". */
  static final int SETS_DATE = 1;

  /** "in", before a year. */
  static final int IN = 2;

  /** A rhythm: "every", "annually". */
  static final int RHYTHM = 4;

  /** A period: "within". */
  static final int PERIOD = 8;

  /** A report. */
  static final int REPORTS = 16;

  private final RuleBook rules;
  private final FormKinds kinds = new FormKinds(this::kinds);

  /** The words of a language. */
  public RequestWords(RuleBook rules) {
    this.rules = rules;
  }

  RuleBook rules() {
    return rules;
  }

  /** The kinds of a token's form, as bits. */
  int of(Tokens tokens, int token) {
    return kinds.of(tokens, token);
  }

  private int kinds(String form) {
    return DueDates.kinds(form, rules) | (ReportBacks.mayReport(form, rules) ? REPORTS : 0);
  }
}
