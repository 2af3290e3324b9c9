package org.resolutionanalytics.nlp.mandate.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Moment;
import org.resolutionanalytics.nlp.mandate.time.Moments;
import org.resolutionanalytics.nlp.rule.WordRole;

/** The words that say what an account is on. */
final class ReportSubject {

  /** "of progress in this regard": how far "of" is before what refers to something else. */
  private static final int NEAR = 3;

  private final ClauseWords words;
  private final Moments moments;
  private final List<Phrase> phrases;
  private final MandateRules rules;
  private final SubjectEnds ends;
  private final EarlierSubject said;

  /**
   * For a clause.
   *
   * @param words the clause
   * @param phrases the phrases of the clause
   * @param before the act before that which asks for the account; "thereon" may stand for it
   */
  ReportSubject(
      ClauseWords words,
      Moments moments,
      List<Phrase> phrases,
      MandateRules rules,
      Optional<Act> before) {
    this.words = words;
    this.moments = moments;
    this.phrases = phrases;
    this.rules = rules;
    this.ends = new SubjectEnds(words, moments, phrases, rules);
    this.said = new EarlierSubject(words, before, ends, rules);
  }

  /**
   * The subject of an account; empty where nothing says it.
   *
   * @param content the act that asks for it
   * @param account the phrase that asks for it
   * @param end where the words of the account end
   */
  String read(ActContent content, Phrase account, int end) {
    int action =
        content.asking().map(RequestAct::actionFirst).orElseGet(() -> action(content.act()));
    if (account.label().equals(Labels.REPORT_INCLUDES)) {
      return ends.trimmed(account.end(), ends.stop(account.end(), end));
    }
    if (ReportReader.PASSIVE.contains(account.label())) {
      int on = startsBefore(account);
      return on < 0 ? "" : ends.trimmed(on, ends.stop(on, account.end() - 2));
    }
    int start = standsForObject(account) ? -1 : start(account, end);
    boolean within = account.label().equals(Labels.IN_REPORT);
    String earlier = said.before(account, action);
    if (within) {
      int next = afterReader(account.end(), end);
      boolean after = earlier.indexOf(' ') < 0 || words.is(account.first() - 1, WordRole.INCLUDE);
      return after ? said.object(next, ends.stop(next, end)) : earlier;
    }
    if (start >= 0 && !isStandIn(start, end)) {
      return ends.trimmed(start, ends.stop(start, end));
    }
    boolean joined = account.first() > action + 3 && !account.label().equals(Labels.ANOTHER_REPORT);
    if (joined && !earlier.isEmpty()) {
      return earlier;
    }
    return start >= 0 ? said.ofActBefore() : "";
  }

  /** Whether the words of an account say what it is on. */
  boolean isNamed(Phrase account, int end) {
    return start(account, end) >= 0;
  }

  /** Where the grammar reads no action: after the first "to". */
  private int action(Act act) {
    int at = act.object();
    while (at < act.end() && !words.is(at, WordRole.INFINITIVE_MARK)) {
      at++;
    }
    return at < act.end() ? at : act.object();
  }

  /** After the first "on", "regarding" that belongs neither to a date nor to a basis. */
  private int start(Phrase account, int end) {
    if (account.label().equals(Labels.ANOTHER_SESSION)) {
      return words.is(account.end(), WordRole.TOPIC_MARK) ? account.end() + 1 : -1;
    }
    int after = afterBasis(account);
    if (after >= 0) {
      return after;
    }
    boolean product = account.label().equals(Labels.HAND_PRODUCT);
    boolean read =
        words.is(account.first() + 1, WordRole.RECIPIENT_MARK)
            && rules.list("reader").contains(words.form(account.end() - 1));
    if (product && (read || words.is(account.end() - 1, WordRole.CONSIDERATION))) {
      int next = afterReader(account.end(), end);
      return ends.stop(next - 1, end) <= next ? -1 : next;
    }
    if (product && !words.is(account.end(), WordRole.ANY_TOPIC_MARK)) {
      int named = product(account);
      boolean bare = ends.stop(named, end) <= account.end() + 1;
      return bare ? afterAside(account.end(), end).orElse(named) : named;
    }
    boolean noun = product || account.label().equals(Labels.HAND_REPORT);
    int from = noun ? account.end() - 1 : Math.min(account.end(), account.first() + 1);
    int on = on(from, end, true);
    return on >= 0 || !product ? on : from;
  }

  /** "recommendations to the Council, as part of his report on seeds, on lakes": on lakes. */
  private OptionalInt afterAside(int from, int end) {
    int last = from;
    while (last < end && !words.is(last, WordRole.AND_TO)) {
      last++;
    }
    int on = on(from, last, false);
    while (on >= 0 && ends.isWithin(from, on) && !words.is(on - 2, ",")) {
      on = on(on, last, false);
    }
    return on < 0 ? OptionalInt.empty() : OptionalInt.of(on);
  }

  /**
   * After the first word that starts a subject, or -1.
   *
   * @param weak whether "of" and "with" start one, too, if nothing else does
   */
  private int on(int from, int end, boolean weak) {
    Set<Integer> dates = ends.dates(from, end);
    Set<String> starts = rules.list("subject_starts");
    int other = -1;
    for (int at = from; at < end && !words.is(at, ";"); at++) {
      boolean basis =
          words.is(at, WordRole.BASIS_MARK)
              && (words.is(at + 1, WordRole.INDEFINITE) || moments.isNumber(at + 1));
      if (!basis && !dates.contains(at) && !words.is(at - 1, WordRole.BASED) && !isPlace(at)) {
        if (starts.contains(words.form(at))) {
          return at + 1;
        }
        if (words.is(at, WordRole.ON_THIS)) {
          // "informed of the state of lakes, and to act in this regard"
          return other >= 0 && at > other + NEAR ? other : at;
        }
        if (weak
            && other < 0
            && rules.list("subject_weak_starts").contains(words.form(at))
            && !rules.list("not_weak").contains(words.form(at - 1))
            && !ends.isReader(at + 1)
            && moments.yearIn(at + 1).isEmpty()
            && !rules.list("adoption").contains(words.form(at + 1))) {
          other = at + 1;
        }
      }
    }
    return other;
  }

  /** "to present a detailed plan": from the article, else the product itself. */
  private int product(Phrase account) {
    Set<String> stops = rules.list("product_stops");
    for (int at = account.end() - 2;
        at > account.first() && !stops.contains(words.form(at));
        at--) {
      if (rules.list("product_article").contains(words.form(at))) {
        return at;
      }
    }
    return account.end() - 1;
  }

  /** "the Commission on the Status of Women", "on the ground" */
  private boolean isPlace(int at) {
    return rules.list("no_subject").contains(words.form(at + 2)) || ends.isInName(at);
  }

  /** "to report on a regular basis the conditions": what follows the rhythm, or -1. */
  private int afterBasis(Phrase account) {
    boolean verb = account.label().equals(Labels.REPORT);
    for (Phrase phrase : verb ? phrases : List.<Phrase>of()) {
      boolean next = phrase.first() == account.end() && phrase.label().startsWith(Labels.RHYTHM);
      if (next && rules.list("article").contains(words.form(phrase.end()))) {
        return phrase.end();
      }
    }
    return -1;
  }

  /** "a review on the following elements be presented" */
  private int startsBefore(Phrase account) {
    for (int at = account.first(); at < account.end(); at++) {
      if (rules.list("subject_starts").contains(words.form(at))) {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean isStandIn(int start, int end) {
    Set<String> standIns = rules.list("stands_for");
    return standIns.contains(words.form(start))
        || (start + 1 < end && standIns.contains(words.form(start + 1)));
  }

  /** "to submit these to the Council": what is said before. */
  private boolean standsForObject(Phrase account) {
    return account.label().equals(Labels.HAND_PRODUCT)
        && words.is(account.first() + 2, WordRole.RECIPIENT_MARK)
        && rules.list("stands_for_object").contains(words.form(account.first() + 1));
  }

  /** After "to the Council at its session in 1997, under the item "Lakes", ". */
  private int afterReader(int from, int end) {
    int to = words.is(from, ",") ? from + 1 : from;
    boolean submitted =
        words.is(to, WordRole.INFINITIVE_MARK) && words.is(to + 1, WordRole.BASE_OF_BE);
    int next = submitted ? to + 3 : from;
    for (ActorSpan span : words.spans()) {
      boolean joined = next > from && words.is(next, WordRole.ADDITION);
      boolean here = span.firstToken() > next && span.firstToken() <= next + 2;
      if (here && (joined || rules.list("before_reader").contains(words.form(next)))) {
        next = span.endToken();
      }
    }
    for (Moment session : moments.sessions(next, end)) {
      if (session.first() == next) {
        boolean year = moments.year(session.end() + 1).isPresent();
        next = year ? session.end() + 2 : session.end();
      }
    }
    int item = words.is(next, ",") ? next + 1 : next;
    if (words.is(item, WordRole.UNDER_ITEM)) {
      while (item < end && !words.is(item, "”") && !words.is(item, "\"")) {
        item++;
      }
      next = item < end ? item + 1 : next;
    }
    return words.is(next, ",") ? next + 1 : next;
  }
}
