package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.DueReader;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Who gives an account, and who receives it. */
final class ReportActors {

  /** How far after an account the body that receives it may be named. */
  private static final int NEAR = 22;

  /** How far after "requests a briefing" those may be named who give it. */
  private static final int TO_AUTHOR = 8;

  private final ClauseWords words;
  private final ClauseWords named;
  private final DueReader dues;
  private final MandateRules rules;
  private final String adopting;
  private final Actor usual;
  private final Optional<ActorSpan> tasked;

  /**
   * Who takes part where a clause says no more.
   *
   * @param adopting the id of the body that receives an account where none is named
   * @param usual who gives an account where nobody is named
   * @param tasked whom the chapeau sets up or extends, where the clause is one of its tasks
   */
  record Parties(String adopting, Actor usual, Optional<ActorSpan> tasked) {}

  /**
   * For a clause.
   *
   * @param words the clause
   * @param named the clause that names the addressees: itself or its chapeau
   */
  ReportActors(
      ClauseWords words, ClauseWords named, DueReader dues, MandateRules rules, Parties parties) {
    this.words = words;
    this.named = named;
    this.dues = dues;
    this.rules = rules;
    this.adopting = parties.adopting();
    this.usual = parties.usual();
    this.tasked = parties.tasked();
  }

  /**
   * Who gives an account.
   *
   * @param actor who
   * @param words the same in the words of the text
   */
  record Reporter(Actor actor, String words) {}

  /** Those whom the act asks, or those whom it has asked to be asked. */
  List<Reporter> reporters(ActContent content, Phrase account) {
    if (account.label().equals(Labels.REPORT_WANTED)) {
      List<Reporter> wanted = wantedOf(account);
      return wanted.isEmpty() ? List.of(unnamed(content.act(), account)) : wanted;
    }
    if (ReportReader.PASSIVE.contains(account.label())) {
      return List.of(unnamed(content.act(), account));
    }
    List<Reporter> reporters = new ArrayList<>(asked(content, account));
    for (ActorSpan span : jointly(content.act().object(), account.first())) {
      if (reporters.stream().noneMatch(known -> known.actor().equals(span.actor()))) {
        reporters.add(reporter(span));
      }
    }
    return reporters;
  }

  /**
   * Who gives the account of "requests that the report include": of whom it is the report, or whom
   * the clause has asked before.
   */
  private Reporter unnamed(Act act, Phrase account) {
    return words.spans().stream()
        .filter(span -> isAuthor(span, account))
        .findFirst()
        .or(
            () ->
                words.spans().stream()
                    .filter(span -> span.endToken() <= act.verb() && isAsked(span))
                    .findFirst())
        .map(this::reporter)
        .orElse(new Reporter(usual, ""));
  }

  /** "a briefing by 1 May from the African Union and the Secretariat": both. */
  private List<Reporter> wantedOf(Phrase account) {
    List<Reporter> reporters = new ArrayList<>();
    int next = account.end() + TO_AUTHOR;
    for (ActorSpan span : words.spans()) {
      int before = beforeArticle(span);
      boolean from = words.is(before, WordRole.AUTHOR_MARK);
      boolean joined = !reporters.isEmpty() && words.is(before, WordRole.ADDITION);
      if (before >= account.end() && before <= next && (from || joined)) {
        reporters.add(reporter(span));
        next = span.endToken();
      }
    }
    if (reporters.isEmpty()) {
      author(account).ifPresent(reporters::add);
    }
    return reporters;
  }

  /** "a briefing from the head of the Institution": somebody whom the lexicon does not know. */
  private Optional<Reporter> author(Phrase account) {
    for (int at = account.end(); at < account.end() + TO_AUTHOR; at++) {
      boolean from = words.is(at, WordRole.AUTHOR_MARK);
      boolean named = rules.list("articles").contains(words.form(at + 1));
      if (from && named && !rules.list("year_words").contains(words.form(at + 2))) {
        int end = at + 2;
        while (end < words.size() && !rules.list("author_ends").contains(words.form(end))) {
          end++;
        }
        if (!dues.read(at + 1, end).isPoint()) {
          return Optional.of(new Reporter(Actor.OTHER, words.text(at + 1, end)));
        }
      }
    }
    return Optional.empty();
  }

  /** "the report of the Secretary-General" */
  private boolean isAuthor(ActorSpan span, Phrase account) {
    int before = beforeArticle(span);
    return span.firstToken() > account.first()
        && span.endToken() < account.end()
        && words.is(before, WordRole.GENITIVE)
        && rules.list("account").contains(words.form(before - 1));
  }

  private boolean isAsked(ActorSpan span) {
    String verb = words.form(beforeArticle(span));
    return rules.act(verb).filter(ActKind.ASK::equals).isPresent();
  }

  private int beforeArticle(ActorSpan span) {
    int before = span.firstToken() - 1;
    return words.is(before, WordRole.DEFINITE) ? before - 1 : before;
  }

  /** Those after "jointly with", up to the next comma or preposition. */
  private List<ActorSpan> jointly(int from, int end) {
    int at = from;
    while (at < end && !words.is(at, WordRole.JOINTLY_WITH)) {
      at++;
    }
    int last = at + 2;
    while (last < end && !words.is(last, ",") && !words.is(last, WordRole.ENDS_AUTHORS)) {
      last++;
    }
    int first = at;
    int stop = Math.min(last, end);
    return words.spans().stream()
        .filter(span -> span.firstToken() > first && span.firstToken() < stop)
        .toList();
  }

  private List<Reporter> asked(ActContent content, Phrase account) {
    int others = asksOthers(content, account);
    if (others >= 0) {
      for (ActorSpan span : words.spans()) {
        if (span.firstToken() > others && span.firstToken() < account.first()) {
          return List.of(reporter(span));
        }
      }
    }
    if (tasked.isPresent()) {
      return List.of(reporter(tasked.get()));
    }
    if (content.asking().filter(Addressees::names).isPresent()) {
      RequestAct asking = content.asking().get().withEachActorOnce();
      if (asking.addressees().isEmpty()) {
        String text = named.text(asking.words().first(), asking.words().end());
        return List.of(new Reporter(Actor.OTHER, text));
      }
      return asking.addressees().stream()
          .limit(beforeAside(asking))
          .map(span -> new Reporter(span.actor(), span.words(named.tokens())))
          .toList();
    }
    Optional<ActorSpan> last =
        words.spans().stream()
            .filter(s -> content.act().contains(s.firstToken()) && s.firstToken() < account.first())
            .filter(this::isOther)
            .findFirst()
            .or(
                () ->
                    named.spans().stream()
                        .filter(s -> !named.equals(words) || s.firstToken() < account.first())
                        .filter(this::isOther)
                        .findFirst());
    return last.isPresent()
        ? List.of(reporter(last.get()))
        : List.of(new Reporter(Actor.OTHER, ""));
  }

  /** The body itself hands an account to nobody. */
  boolean isAdopting(Reporter reporter) {
    return reporter.actor().id().equals(adopting);
  }

  private boolean isOther(ActorSpan span) {
    return !span.actor().id().equals(adopting);
  }

  /** How many addressees "the Secretary-General, in cooperation with A and B," names: one. */
  private int beforeAside(RequestAct asking) {
    int count = 1;
    for (ActorSpan span : asking.addressees()) {
      boolean aside = rules.list("aside_starts").contains(named.form(span.endToken() + 1));
      if (named.is(span.endToken(), ",") && aside) {
        return count;
      }
      count++;
    }
    return asking.addressees().size();
  }

  /**
   * The verb of "to invite X to brief" before an account, or -1; not of "to inspect lakes, to
   * encourage X to help, and to report", where the last is another item of the list.
   */
  int asksOthers(ActContent content, Phrase account) {
    boolean goesOn = rules.list("continuing").contains(words.form(account.first() - 2));
    int to = account.first() - (goesOn ? 3 : 1);
    boolean listed = words.is(to - 1, WordRole.AND_TO) && words.is(to - 2, ",");
    for (int at = account.first() - 1; !listed && at > content.act().object() + 1; at--) {
      if (words.is(at - 1, WordRole.INFINITIVE_MARK)
          && rules.list("asks_others").contains(words.form(at))) {
        return at;
      }
    }
    return -1;
  }

  private Reporter reporter(ActorSpan span) {
    ClauseWords text = words.spans().contains(span) ? words : named;
    return new Reporter(span.actor(), span.words(text.tokens()));
  }

  /** The ids of the bodies that receive an account; the adopting body if none is named. */
  List<String> readers(Phrase account, int end) {
    List<String> ids = new ArrayList<>();
    int last = Math.min(end, account.end() + NEAR);
    for (ActorSpan span : words.spans()) {
      boolean here = span.firstToken() >= account.first() && span.firstToken() < last;
      boolean reads = words.has(span, rules.list("reader"));
      boolean through = words.is(span.firstToken() - 2, WordRole.MEANS_MARK);
      if (here && reads && !through && !ids.contains(span.actor().id()) && isTo(span, ids)) {
        ids.add(span.actor().id());
      }
    }
    return ids.isEmpty() ? List.of(adopting) : ids;
  }

  private boolean isTo(ActorSpan span, List<String> before) {
    for (int at = span.firstToken() - 1; at > span.firstToken() - 4; at--) {
      if (rules.list("to_reader").contains(words.form(at))
          || (words.is(at, WordRole.ADDITION) && !before.isEmpty())) {
        return true;
      }
    }
    return false;
  }
}
