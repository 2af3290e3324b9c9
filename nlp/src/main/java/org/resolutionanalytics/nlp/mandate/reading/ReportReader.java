package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.ReportMode;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.reading.ReportActors.Reporter;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Due;
import org.resolutionanalytics.nlp.mandate.time.DueReader;

/** Reads the accounts that an act asks for. */
final class ReportReader {

  private static final Set<String> ACCOUNTS =
      Set.of(
          Labels.REPORT,
          Labels.HAND_REPORT,
          Labels.HAND_PRODUCT,
          Labels.INFORM,
          Labels.ANOTHER_REPORT,
          Labels.ANOTHER_SESSION,
          Labels.REPORT_HANDED,
          Labels.REPORT_WANTED,
          Labels.PRODUCT_HANDED);

  /** Whether a clause with some phrases may ask for an account; most clauses do not. */
  static boolean mayAsk(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (ACCOUNTS.contains(phrase.label()) || WITHIN.contains(phrase.label())) {
        return true;
      }
    }
    return false;
  }

  /** Accounts whose subject may be said with one before or after them. */
  private static final Set<String> JOINED = Set.of(Labels.ANOTHER_REPORT, Labels.ANOTHER_SESSION);

  /** What makes an account a part of another. */
  private static final Set<String> OTHERS = Set.of(Labels.IN_REPORT, Labels.WITHIN_OTHER);

  /** What is to be a part of an account; it counts where the act asks for no account itself. */
  private static final Set<String> WITHIN = Set.of(Labels.IN_REPORT, Labels.REPORT_INCLUDES);

  /**
   * "that a report be submitted", "that the report include": accounts without those who give it.
   */
  static final Set<String> PASSIVE =
      Set.of(Labels.REPORT_INCLUDES, Labels.REPORT_HANDED, Labels.PRODUCT_HANDED);

  private final ClauseWords words;
  private final ReportActors actors;
  private final ReportPhrases accounts;
  private final List<Phrase> phrases;
  private final DueReader dues;
  private final ReportSubject subjects;
  private final MandateRules rules;

  /**
   * For a clause.
   *
   * @param words the clause
   * @param named the clause that names the addressees: itself or its chapeau
   * @param phrases the phrases of the clause
   */
  ReportReader(
      ClauseWords words,
      ClauseWords named,
      List<Phrase> phrases,
      DueReader dues,
      ReportSubject subjects,
      MandateRules rules,
      ReportActors.Parties parties) {
    this.words = words;
    this.actors = new ReportActors(words, named, dues, rules, parties);
    this.accounts = new ReportPhrases(words, actors, phrases, dues, rules);
    this.phrases = phrases;
    this.dues = dues;
    this.subjects = subjects;
    this.rules = rules;
  }

  /** A phrase that asks for an account, with the tokens that belong to it. */
  private record Account(Phrase phrase, int end) {}

  /**
   * The requests of an act.
   *
   * @param content the act with its phrases
   * @param asked whom it asks first
   */
  List<ReportRequest> read(ActContent content, AddresseeKind asked) {
    List<Phrase> found = accounts.find(content, asked, ACCOUNTS);
    if (found.isEmpty() && content.act().kind() != ActKind.DECIDE) {
      found = accounts.find(content, asked, WITHIN);
    } else if (!found.isEmpty()) {
      found = accounts.withOthers(content, asked, WITHIN, found);
    }
    List<String> on = subjects(content, found);
    List<ReportRequest> requests = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).first() : content.act().end();
      requests.addAll(requests(content, new Account(found.get(i), end), on.get(i), i == 0));
    }
    return requests;
  }

  /** What each account is on; "to brief it in May and to report in June on seeds" says it once. */
  private List<String> subjects(ActContent content, List<Phrase> found) {
    List<String> on = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      on.add(subject(content, found, i, i == 0 ? "" : on.get(i - 1)));
    }
    for (int i = on.size() - 2; i >= 0; i--) {
      if (on.get(i).isEmpty()) {
        on.set(i, on.get(i + 1));
      }
    }
    return on;
  }

  /**
   * What an account is on; "a report by 1 May and a final report by 1 June on seeds" says it once,
   * "a report on seeds by 1 May, and to provide updates" before.
   */
  private String subject(ActContent content, List<Phrase> found, int index, String before) {
    int last = index;
    while (last + 1 < found.size()
        && JOINED.contains(found.get(last + 1).label())
        && !subjects.isNamed(found.get(last), found.get(last + 1).first())) {
      last++;
    }
    int end = last + 1 < found.size() ? found.get(last + 1).first() : content.act().end();
    String on =
        index == 0 || subjects.isNamed(found.get(last), end)
            ? subjects.read(content, found.get(last), end)
            : "";
    return on.isEmpty() ? before : on;
  }

  private List<ReportRequest> requests(
      ActContent content, Account account, String subject, boolean first) {
    Act act = content.act();
    int from = accounts.fromContinuing(account.phrase());
    List<Due> all = dues.readAll(from, account.end());
    if (!all.get(0).isPoint() && first) {
      List<Due> wider = dues.readAll(act.verb(), account.end());
      all = wider.get(0).isPoint() || all.get(0).text().isEmpty() ? wider : all;
    }
    ReportMode mode = mode(account.phrase(), account.end());
    boolean existing = isWithin(account.phrase(), act, account.end());
    List<ReportRequest> requests = new ArrayList<>();
    List<String> readers = actors.readers(account.phrase(), account.end());
    for (Reporter reporter : actors.reporters(content, account.phrase())) {
      for (Due due : actors.isAdopting(reporter) ? List.<Due>of() : all) {
        requests.add(
            new ReportRequest(
                reporter.actor(),
                reporter.words(),
                readers,
                subject,
                due.date(),
                due.body(),
                due.sessions(),
                due.years(),
                due.text(),
                due.periodicity(),
                mode,
                existing));
      }
    }
    return requests;
  }

  private boolean isWithin(Phrase account, Act act, int end) {
    return account.label().equals(Labels.REPORT_INCLUDES)
        || phrases.stream()
            .anyMatch(
                phrase ->
                    OTHERS.contains(phrase.label())
                        && phrase.first() >= Math.min(account.first(), act.object())
                        && phrase.first() < end);
  }

  private ReportMode mode(Phrase account, int end) {
    int last = Math.min(end, account.end() + 2);
    for (int at = account.first(); at < last; at++) {
      if (rules.list("oral").contains(words.form(at))) {
        return ReportMode.ORAL;
      }
    }
    boolean update =
        rules.list("updates").contains(words.form(account.end() - 1))
            && !rules.list("in_writing").contains(words.form(account.end() - 2));
    if (PASSIVE.contains(account.label())) {
      return ReportMode.WRITTEN;
    }
    boolean written =
        switch (account.label()) {
          case Labels.HAND_REPORT, Labels.HAND_PRODUCT, Labels.IN_REPORT, Labels.ANOTHER_REPORT ->
              !update;
          default ->
              phrases.stream()
                  .anyMatch(
                      p ->
                          (OTHERS.contains(p.label()) || p.label().equals(Labels.IN_WRITING))
                              && p.first() > account.first() - 20
                              && p.first() < end);
        };
    return written ? ReportMode.WRITTEN : ReportMode.UNSPECIFIED;
  }
}
