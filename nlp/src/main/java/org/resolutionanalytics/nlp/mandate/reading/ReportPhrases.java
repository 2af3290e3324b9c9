package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Due;
import org.resolutionanalytics.nlp.mandate.time.DueReader;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Finds the phrases by which an act asks for accounts, and not what is only like them. */
final class ReportPhrases {

  /** How far after a product the body that receives it may be named. */
  private static final int TO_READER = 22;

  /** How many words by when a report is due there may be before what it is on. */
  private static final int DUE = 5;

  /**
   * How many parts of other reports are read. Each account is compared with all phrases of its
   * clause, so that parts without end would take quadratic time.
   */
  private static final int MOST_PARTS = 20;

  private static final Comparator<Phrase> BY_PLACE =
      Comparator.comparingInt(Phrase::first).thenComparingInt(Phrase::end);

  private final ClauseWords words;
  private final ReportActors actors;
  private final List<Phrase> phrases;
  private final DueReader dues;
  private final MandateRules rules;
  private final NearMisses misses;

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
    this.misses = new NearMisses(words, phrases, rules);
  }

  /**
   * The phrases by which an act asks for accounts, by position.
   *
   * @param content the act
   * @param asked whom it asks first
   * @param labels the labels of the phrases
   */
  List<Phrase> find(ActContent content, AddresseeKind asked, Set<String> labels) {
    List<Phrase> accounts = new ArrayList<>();
    for (Phrase phrase : labelled(content.act(), labels)) {
      if (asks(content, phrase, asked, accounts)) {
        if (!accounts.isEmpty() && isSame(accounts.get(accounts.size() - 1), phrase)) {
          accounts.remove(accounts.size() - 1);
        }
        accounts.add(phrase);
      }
    }
    return accounts;
  }

  /** "to prepare a report on lakes and to submit it": one account, not two. */
  private boolean isSame(Phrase made, Phrase handed) {
    boolean submits = rules.list("submit").contains(words.form(handed.first()));
    if (!submits || !rules.list("make").contains(words.form(made.first()))) {
      return false;
    }
    int object = handed.first() + 1;
    boolean definite = words.is(object, WordRole.DEFINING);
    boolean noun = words.is(object + 1, words.form(made.end() - 1));
    return rules.list("stands_for_object").contains(words.form(object)) || (definite && noun);
  }

  /**
   * The accounts with those that are within another report, and have a time of their own: "to
   * submit a study by 1 May, and to include in his report to the Assembly at its tenth session
   * data".
   */
  List<Phrase> withOthers(
      ActContent content, AddresseeKind asked, Set<String> labels, List<Phrase> accounts) {
    Phrase next = accounts.get(0);
    Phrase last = accounts.get(accounts.size() - 1);
    List<Phrase> earlier = new ArrayList<>();
    List<Phrase> later = new ArrayList<>();
    for (Phrase phrase : labelled(content.act(), labels)) {
      boolean before = phrase.end() <= next.first() && earlier.isEmpty();
      Phrase previous = later.isEmpty() ? last : later.get(later.size() - 1);
      boolean after =
          phrase.first() >= previous.end() && words.is(phrase.first() - 1, WordRole.INCLUDE);
      if ((before || (after && later.size() < MOST_PARTS))
          && asks(content, phrase, asked, List.of())) {
        (before ? earlier : later).add(phrase);
      }
    }
    List<Phrase> all = new ArrayList<>(accounts);
    earlier.removeIf(phrase -> !dues.read(phrase.first(), next.first()).isPoint());
    all.addAll(0, earlier);
    for (int i = 0; i < later.size(); i++) {
      int end = i + 1 < later.size() ? later.get(i + 1).first() : content.act().end();
      if (dues.read(later.get(i).first(), end).isPoint()) {
        all.add(later.get(i));
      }
    }
    return all;
  }

  private List<Phrase> labelled(Act act, Set<String> labels) {
    List<Phrase> labelled = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (act.contains(phrase.first()) && labels.contains(phrase.label())) {
        labelled.add(phrase);
      }
    }
    labelled.sort(BY_PLACE);
    return labelled;
  }

  private boolean asks(
      ActContent content, Phrase phrase, AddresseeKind asked, List<Phrase> before) {
    if (!before.isEmpty() && phrase.first() < before.get(before.size() - 1).end()) {
      return false;
    }
    Act act = content.act();
    boolean nested =
        phrase.label().equals(Labels.HAND_PRODUCT) && actors.asksOthers(content, phrase) >= 0;
    if ((asked == AddresseeKind.STATES || nested || !isInside(content))
        && !isOfStates(phrase, act)) {
      return false;
    }
    if (misses.isPurpose(phrase) && !isDue(dues.read(phrase.first(), act.end()))) {
      return false;
    }
    return switch (phrase.label()) {
      case Labels.REPORT -> isVerb(content, phrase.first());
      case Labels.HAND_REPORT ->
          isVerb(content, phrase.first())
              && !words.is(phrase.end() - 2, WordRole.RECIPIENT_MARK)
              && !misses.isInput(phrase)
              && !misses.endsWithin(phrase);
      case Labels.INFORM ->
          isVerb(content, phrase.first())
              && !misses.isCase(act, phrase)
              && !(asked == AddresseeKind.STATES && misses.isNotice(phrase));
      case Labels.HAND_PRODUCT ->
          isVerb(content, phrase.first())
              && !misses.isCase(act, phrase)
              && !misses.isInput(phrase)
              && (isNamedReader(phrase.first(), Math.min(act.end(), phrase.end() + TO_READER))
                  || isWithinOther(act)
                  || (words.is(phrase.first(), WordRole.SUBMIT)
                      && asked == AddresseeKind.SECRETARIAT));
      case Labels.IN_REPORT ->
          before.isEmpty()
              && phrase.first() > act.object()
              && isInside(content)
              && !misses.isPast(phrase.first());
      case Labels.REPORT_INCLUDES, Labels.REPORT_HANDED ->
          before.isEmpty() && isPassive(phrase, act);
      case Labels.PRODUCT_HANDED ->
          before.isEmpty()
              && isPassive(phrase, act)
              && isNamedReader(phrase.end(), Math.min(act.end(), phrase.end() + TO_READER));
      case Labels.REPORT_WANTED -> phrase.first() == act.verb();
      case Labels.ANOTHER_SESSION ->
          !before.isEmpty() && isOnce(before.get(before.size() - 1), phrase);
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

  /** Companies have reports, too. */
  private boolean isInside(ActContent content) {
    return content.asking().stream()
        .flatMap(asking -> asking.addressees().stream())
        .noneMatch(span -> rules.list("outside_kinds").contains(span.actor().kind()));
  }

  /** "in the context of the proposed programme budget": a body receives it. */
  private boolean isWithinOther(Act act) {
    return phrases.stream()
        .anyMatch(p -> p.label().equals(Labels.WITHIN_OTHER) && act.contains(p.first()));
  }

  private boolean hasDue(Phrase account, Act act) {
    return isDue(dues.read(account.first(), act.end()));
  }

  private boolean hasDue(Phrase account, Phrase next) {
    return isDue(dues.read(account.first(), next.first()));
  }

  /** Whether an account is due once, so that what follows is due at another time. */
  private boolean isOnce(Phrase account, Phrase next) {
    Due due = dues.read(account.first(), next.first());
    return isDue(due) && due.isOnce();
  }

  private static boolean isDue(Due due) {
    return due.isPoint() || !due.text().isEmpty();
  }

  /** "to continue to report": where the words of an account start, with what says it goes on. */
  int fromContinuing(Phrase account) {
    int at = beforeAdverbs(account.first());
    boolean goesOn =
        words.is(at, WordRole.INFINITIVE_MARK)
            && rules.list("continuing").contains(words.form(at - 1));
    return goesOn ? at - 1 : account.first();
  }

  /** After "to", a modal verb, or joined on; not a noun. */
  private boolean isVerb(ActContent content, int at) {
    int action = content.asking().map(RequestAct::actionFirst).orElse(content.act().object());
    if (at == action || at == action + 1) {
      return true;
    }
    int before = beforeAdverbs(at);
    boolean asWell = words.is(before - 1, WordRole.WELL_AS);
    return asWell || rules.list("before_account").contains(words.form(before));
  }

  private int beforeAdverbs(int at) {
    int before = at - 1;
    while (rules.book().mayBeAdverb(words.form(before))) {
      before--;
    }
    return before;
  }

  /** States account to bodies, not under treaties, and not of single cases. */
  private boolean isOfStates(Phrase phrase, Act act) {
    int end = Math.min(act.end(), phrase.end() + TO_READER);
    boolean reader = isNamedReader(phrase.first(), end) || isOfOwnMeasures(phrase);
    if (!reader || phrase.label().equals(Labels.IN_REPORT)) {
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
    if (!phrase.label().equals(Labels.REPORT)) {
      return false;
    }
    int on = phrase.end();
    while (on < phrase.end() + DUE && !words.is(on, WordRole.TOPIC_OR_READER)) {
      on++;
    }
    for (int at = on + 1; words.is(on, WordRole.TOPIC_MARK) && at < on + 5; at++) {
      if (rules.list("state_subjects").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedReader(int from, int end) {
    for (int at = from; at < end; at++) {
      boolean name = words.tokens().isCapitalised(at) || words.is(at, WordRole.THING_PRONOUN);
      boolean states = words.is(at, WordRole.STATES) && !words.is(at - 1, WordRole.MEMBER);
      if (name && !states && rules.list("reader").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }
}
