package org.resolutionanalytics.nlp.request;

import java.util.Set;
import org.resolutionanalytics.nlp.rule.WordLists;
import org.resolutionanalytics.nlp.token.Tokens;

/** Decides whether an action is to report to a body, alone or among other things. */
final class ReportBacks {

  private static final Set<String> AFTER_REPORT =
      WordLists.shipped("requests").list("after_report");
  private static final Set<String> REPORT = WordLists.shipped("requests").list("report_verbs");
  private static final Set<String> REPORTED = WordLists.shipped("requests").list("reported");
  private static final Set<String> BEFORE_REPORTING =
      WordLists.shipped("requests").list("before_reporting");

  private static final Set<String> INFORMED = WordLists.shipped("requests").list("informed");

  private static final Set<String> INFORMING = WordLists.shipped("requests").list("informing");

  private static final Set<String> GIVING = WordLists.shipped("requests").list("giving");

  private static final Set<String> ACCOUNTS = WordLists.shipped("requests").list("accounts");

  private static final Set<String> READERS = WordLists.shipped("requests").list("readers");

  /** What follows "reporting" where it is an account, not "reporting procedures". */
  private static final Set<String> REPORTING_OF =
      WordLists.shipped("requests").list("after_reporting");

  private static final int REACH = 14;

  /** How far behind "submit" a new report may be named, in as many words as one may have. */
  private static final int FAR = 40;

  private static final int ADJECTIVES = 4;

  private static final Set<String> ARTICLES = WordLists.shipped("requests").list("articles");

  private final Tokens tokens;
  private final RequestWords kinds;

  ReportBacks(Tokens tokens, RequestWords kinds) {
    this.tokens = tokens;
    this.kinds = kinds;
  }

  /** Whether a word is one of those that {@link #isReporting} looks at. */
  static boolean mayReport(String form) {
    return REPORT.contains(form)
        || form.equals("reporting")
        || form.equals("keep")
        || GIVING.contains(form)
        || INFORMING.contains(form);
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
    return REPORT.contains(form)
        || (form.equals("reporting") && BEFORE_REPORTING.contains(form(at - 1)))
        || (GIVING.contains(form) && givesAccount(at + 1, end))
        || (INFORMING.contains(form) && reaches(at + 1, Math.min(end, at + 6)))
        || (form.equals("keep") && keepsInformed(at + 1, end));
  }

  private static boolean isAdverb(String form) {
    return form.endsWith("ly") || form.equals("also") || form.equals("further");
  }

  /** At the start of the action, after "to", or joined on: "and to report", "and report". */
  private boolean isVerb(int first, int at) {
    int before = at - 1;
    while (before >= first && isAdverb(form(before))) {
      before--;
    }
    if (before < first) {
      return true;
    }
    if (form(at).equals("reports")) {
      return false;
    }
    String form = form(before);
    if (form.equals("to") || form.equals("continue")) {
      return true;
    }
    int next = at + 1;
    while (isAdverb(form(next))) {
      next++;
    }
    boolean joined = form.equals("and") || form.equals(",") || form.equals("or");
    return joined && (!form(at).equals("report") || isReported(next));
  }

  /** "and report to", "and report the results to the Council". */
  private boolean isReported(int next) {
    return AFTER_REPORT.contains(form(next))
        || (REPORTED.contains(form(next)) && reaches(next + 1, next + REACH));
  }

  /** A new report, not one that exists: "submit a report", "submit to the Assembly reports on". */
  private boolean givesAccount(int from, int end) {
    for (int at = from; at < Math.min(end, from + FAR); at++) {
      if (at >= from + REACH && !isNew(at)) {
        continue;
      }
      boolean procedure = form(at).equals("reporting") && !REPORTING_OF.contains(form(at + 1));
      String last = form(at).substring(form(at).lastIndexOf('-') + 1);
      if (ACCOUNTS.contains(last) && !procedure && !form(at - 1).equals("previous")) {
        return !form(at + 1).equals("of") || !form(at - 1).equals("the");
      }
    }
    return false;
  }

  /** "a comprehensive report", far behind the verb. */
  private boolean isNew(int noun) {
    for (int at = noun - 1; at > noun - ADJECTIVES; at--) {
      if (ARTICLES.contains(form(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsInformed(int from, int end) {
    for (int at = from; at < Math.min(end, from + REACH); at++) {
      String form = form(at);
      if (INFORMED.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(int from, int end) {
    for (int at = from; at < end; at++) {
      if (READERS.contains(form(at))) {
        return true;
      }
    }
    return false;
  }

  private String form(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.form(at);
  }
}
