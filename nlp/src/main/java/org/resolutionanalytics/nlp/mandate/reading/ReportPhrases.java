package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.DueReader;

/** Finds the phrases by which an act asks for accounts, and not what is only like them. */
final class ReportPhrases {

  /** How far after a product the body that receives it may be named. */
  private static final int TO_READER = 22;

  private static final Comparator<Phrase> BY_PLACE =
      Comparator.comparingInt(Phrase::first).thenComparingInt(Phrase::end);

  private final ClauseWords words;
  private final ReportActors actors;
  private final List<Phrase> phrases;
  private final DueReader dues;
  private final MandateRules rules;

  /**
   * For a clause.
   *
   * @param words the clause
   * @param phrases the phrases of the clause
   */
  ReportPhrases(
      ClauseWords words,
      ReportActors actors,
      List<Phrase> phrases,
      DueReader dues,
      MandateRules rules) {
    this.words = words;
    this.actors = actors;
    this.phrases = phrases;
    this.dues = dues;
    this.rules = rules;
  }

  /**
   * The phrases by which an act asks for accounts, by position.
   *
   * @param content the act
   * @param asked whom it asks first
   * @param labels the labels of the phrases
   */
  List<Phrase> find(ActContent content, AddresseeKind asked, Set<String> labels) {
    List<Phrase> labelled = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (content.act().contains(phrase.first()) && labels.contains(phrase.label())) {
        labelled.add(phrase);
      }
    }
    labelled.sort(BY_PLACE);
    List<Phrase> accounts = new ArrayList<>();
    for (Phrase phrase : labelled) {
      if (asks(content, phrase, asked, accounts)) {
        accounts.add(phrase);
      }
    }
    return accounts;
  }

  private boolean asks(
      ActContent content, Phrase phrase, AddresseeKind asked, List<Phrase> before) {
    if (!before.isEmpty() && phrase.first() < before.get(before.size() - 1).end()) {
      return false;
    }
    Act act = content.act();
    boolean nested =
        phrase.label().equals("hand_product") && actors.asksOthers(content, phrase) >= 0;
    if ((asked == AddresseeKind.STATES || nested || !isInside(content))
        && !isOfStates(phrase, act)) {
      return false;
    }
    return switch (phrase.label()) {
      case "report" -> isVerb(content, phrase.first());
      case "hand_report" ->
          isVerb(content, phrase.first())
              && !words.is(phrase.end() - 2, "to")
              && !isInput(phrase)
              && !endsWithin(phrase);
      case "inform" -> isVerb(content, phrase.first()) && !isCase(act, phrase);
      case "hand_product" ->
          isVerb(content, phrase.first())
              && !isCase(act, phrase)
              && !isInput(phrase)
              && (isNamedReader(phrase.first(), Math.min(act.end(), phrase.end() + TO_READER))
                  || isInBudget(act)
                  || (words.is(phrase.first(), "submit") && asked == AddresseeKind.SECRETARIAT));
      case "in_report" ->
          before.isEmpty()
              && phrase.first() > act.object()
              && isInside(content)
              && !isPast(phrase.first());
      case "report_includes", "report_handed" -> before.isEmpty() && isPassive(phrase, act);
      case "product_handed" ->
          before.isEmpty()
              && isPassive(phrase, act)
              && isNamedReader(phrase.end(), Math.min(act.end(), phrase.end() + TO_READER));
      case "another_reader" -> !before.isEmpty();
      default ->
          !before.isEmpty() && hasDue(phrase, act) && hasDue(before.get(before.size() - 1), phrase);
    };
  }

  /** Not "that the Secretary-General report and include". */
  private boolean isPassive(Phrase phrase, Act act) {
    return phrase.first() == act.object()
        && words.spans().stream()
            .noneMatch(
                span ->
                    span.firstToken() > phrase.first() && span.firstToken() <= phrase.first() + 2);
  }

  /** "the recommendations made by the Secretary-General in his report": what is there already. */
  private boolean isPast(int at) {
    Set<String> past = rules.list("past");
    for (int before = at - 1; before > at - 8; before--) {
      boolean by = before == at - 1 || words.is(before + 1, "by");
      if (by && past.contains(words.form(before))) {
        return true;
      }
    }
    return false;
  }

  /** "to provide input to the annual report", "access to the information": hands over neither. */
  private boolean isInput(Phrase account) {
    int at = account.end() - 2;
    while (at > account.first() && !rules.list("articles").contains(words.form(at))) {
      if (rules.list("reader").contains(words.form(at))) {
        return false;
      }
      at--;
    }
    boolean definite = words.is(at, "the") && at > account.end() - 5;
    boolean purpose = words.is(at - 1, "for") && account.label().equals("hand_report");
    boolean led = purpose || rules.list("leads_to").contains(words.form(at - 1));
    return definite && led && !rules.list("reader").contains(words.form(account.end() - 1));
  }

  /** "to give priority to the matter in his report": hands over no report. */
  private boolean endsWithin(Phrase account) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                phrase.label().equals("in_report")
                    && phrase.first() > account.first()
                    && phrase.first() < account.end());
  }

  /** Companies have reports, too. */
  private boolean isInside(ActContent content) {
    return content.asking().stream()
        .flatMap(asking -> asking.addressees().stream())
        .noneMatch(span -> rules.list("outside_kinds").contains(span.actor().kind()));
  }

  /** "in the context of the proposed programme budget", which the Assembly receives. */
  private boolean isInBudget(Act act) {
    return phrases.stream().anyMatch(p -> p.label().equals("in_budget") && act.contains(p.first()));
  }

  private boolean hasDue(Phrase account, Act act) {
    return dues.read(account.end(), act.end()).isPoint();
  }

  private boolean hasDue(Phrase account, Phrase next) {
    return dues.read(account.first(), next.first()).isPoint();
  }

  /** After "to", a modal verb, or joined on; not a noun. */
  private boolean isVerb(ActContent content, int at) {
    int action = content.asking().map(RequestAct::actionFirst).orElse(content.act().object());
    if (at == action || at == action + 1) {
      return true;
    }
    int before = at - 1;
    while (words.form(before).endsWith("ly")
        || words.is(before, "also")
        || words.is(before, "further")) {
      before--;
    }
    return rules.list("before_account").contains(words.form(before));
  }

  /** States account to bodies, not under treaties, and not of single cases. */
  private boolean isOfStates(Phrase phrase, Act act) {
    int end = Math.min(act.end(), phrase.end() + TO_READER);
    boolean reader = isNamedReader(phrase.first(), end) || isOfOwnMeasures(phrase);
    if (!reader || phrase.label().equals("in_report")) {
      return false;
    }
    for (int at = act.object(); at < act.end(); at++) {
      if (rules.list("treaty").contains(words.form(at))) {
        return false;
      }
    }
    return true;
  }

  /** "to report on the measures that they have taken", with or without a recipient. */
  private boolean isOfOwnMeasures(Phrase phrase) {
    if (phrase.label().equals("report") && words.is(phrase.end(), "on")) {
      for (int at = phrase.end() + 1; at < phrase.end() + 5; at++) {
        if (rules.list("state_subjects").contains(words.form(at))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCase(Act act, Phrase account) {
    int end = Math.min(act.end(), account.end() + TO_READER);
    for (int at = Math.max(act.object(), account.first() - TO_READER); at < end; at++) {
      if (rules.list("single_case").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedReader(int from, int end) {
    for (int at = from; at < end; at++) {
      boolean name = words.tokens().isCapitalised(at) || words.is(at, "it");
      boolean states = words.is(at, "states") && !words.is(at - 1, "member");
      if (name && !states && rules.list("reader").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }
}
