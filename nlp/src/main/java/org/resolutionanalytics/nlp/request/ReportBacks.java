package org.resolutionanalytics.nlp.request;

import org.resolutionanalytics.nlp.rule.RequestRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.TokenForms;
import org.resolutionanalytics.nlp.token.Tokens;
import org.resolutionanalytics.nlp.token.WordForm;

/** Decides whether an action is to report to a body, alone or among other things. */
final class ReportBacks {

  private static final int REACH = 14;

  /** How far behind "submit" a new report may be named, in as many words as one may have. */
  private static final int FAR = 40;

  private static final int ADJECTIVES = 4;

  private final Tokens tokens;
  private final TokenForms words;
  private final RequestWords kinds;

  ReportBacks(Tokens tokens, RequestWords kinds) {
    this.tokens = tokens;
    this.words = new TokenForms(tokens, kinds.rules().roles());
    this.kinds = kinds;
  }

  /** Whether a word is one of those that {@link #isReporting} looks at. */
  static boolean mayReport(String form, RuleBook book) {
    RequestRules rules = book.requests();
    return rules.reportVerbs().contains(form)
        || book.roles().has(form, WordRole.REPORTING)
        || book.roles().has(form, WordRole.KEEP)
        || rules.giving().contains(form)
        || rules.informing().contains(form);
  }

  boolean asked(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean may = (kinds.of(tokens, at) & RequestWords.REPORTS) != 0;
      if (may && isReporting(form(at), at, end) && isVerb(first, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReporting(String form, int at, int end) {
    return kinds.rules().requests().reportVerbs().contains(form)
        || (words.is(at, WordRole.REPORTING)
            && kinds.rules().requests().beforeReporting().contains(form(at - 1)))
        || (kinds.rules().requests().giving().contains(form) && givesAccount(at + 1, end))
        || (kinds.rules().requests().informing().contains(form)
            && reaches(at + 1, Math.min(end, at + 6)))
        || (words.is(at, WordRole.KEEP) && keepsInformed(at + 1, end));
  }

  /** At the start of the action, after "to", or joined on: "and to report", "and report". */
  private boolean isVerb(int first, int at) {
    int before = at - 1;
    while (before >= first && kinds.rules().mayBeAdverb(form(before))) {
      before--;
    }
    if (before < first) {
      return true;
    }
    if (words.is(at, WordRole.REPORT_PLURAL)) {
      return false;
    }
    String form = form(before);
    if (words.is(before, WordRole.BEFORE_REPORTING_VERB)) {
      return true;
    }
    int next = at + 1;
    while (kinds.rules().mayBeAdverb(form(next))) {
      next++;
    }
    boolean joined = form.equals(",") || words.is(before, WordRole.COORDINATOR);
    return joined && (!words.is(at, WordRole.REPORT_SINGULAR) || isReported(next));
  }

  /** "and report to", "and report the results to the Council". */
  private boolean isReported(int next) {
    return kinds.rules().requests().afterReport().contains(form(next))
        || (kinds.rules().requests().reported().contains(form(next))
            && reaches(next + 1, next + REACH));
  }

  /** A new report, not one that exists: "submit a report", "submit to the Assembly reports on". */
  private boolean givesAccount(int from, int end) {
    for (int at = from; at < Math.min(end, from + FAR); at++) {
      if (at >= from + REACH && !isNew(at)) {
        continue;
      }
      boolean procedure =
          words.is(at, WordRole.REPORTING)
              && !kinds.rules().requests().afterReporting().contains(form(at + 1));
      String last = form(at).substring(form(at).lastIndexOf('-') + 1);
      if (kinds.rules().requests().accounts().contains(last)
          && !procedure
          && !WordForm.isPossessive(form(at - 1))
          && !words.is(at - 1, WordRole.PREVIOUS)) {
        return !words.is(at + 1, WordRole.GENITIVE) || !words.is(at - 1, WordRole.DEFINITE);
      }
    }
    return false;
  }

  /** "a comprehensive report", far behind the verb. */
  private boolean isNew(int noun) {
    for (int at = noun - 1; at > noun - ADJECTIVES; at--) {
      if (kinds.rules().requests().articles().contains(form(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsInformed(int from, int end) {
    for (int at = from; at < Math.min(end, from + REACH); at++) {
      String form = form(at);
      if (kinds.rules().requests().informed().contains(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(int from, int end) {
    for (int at = from; at < end; at++) {
      if (kinds.rules().requests().readers().contains(form(at))) {
        return true;
      }
    }
    return false;
  }

  private String form(int at) {
    return words.form(at);
  }
}
