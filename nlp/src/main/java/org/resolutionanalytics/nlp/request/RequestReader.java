package org.resolutionanalytics.nlp.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.ActionTail;
import org.resolutionanalytics.nlp.grammar.AddresseeWords;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.rule.GrammarRules;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.TokenForms;
import org.resolutionanalytics.nlp.token.Tokens;

/** Turns what clauses ask into rows of the register of requests. */
public final class RequestReader {

  private final StrengthScale scale;
  private final DocumentDate document;
  private final RequestWords kinds;

  /**
   * A reader for one resolution.
   *
   * @param scale how strongly verbs ask
   * @param document the resolution's own time
   * @param kinds what words can begin
   */
  public RequestReader(StrengthScale scale, DocumentDate document, RequestWords kinds) {
    this.scale = scale;
    this.document = document;
    this.kinds = kinds;
  }

  /**
   * The requests that a clause makes in its own words; none for what it leaves to sub-paragraphs.
   *
   * @param tokens the clause's tokens
   * @param askings what it asks
   */
  public List<Request> own(Tokens tokens, List<RequestAct> askings) {
    List<Request> requests = new ArrayList<>();
    for (RequestAct asking : askings) {
      if (!asking.isOpen() && !onlyNamesTasks(tokens, asking)) {
        requests.addAll(
            rows(
                asking,
                tokens,
                tokens,
                asking.firstToken(),
                asking.actionFirst(),
                asking.actionEnd()));
      }
    }
    return List.copyOf(requests);
  }

  /**
   * What a clause that ends with a colon leaves to its sub-paragraphs.
   *
   * @param asking what it asks
   * @param tokens its tokens
   */
  public Chapeau chapeau(RequestAct asking, Tokens tokens) {
    int end = asking.actionEnd();
    boolean reports =
        !asking.isOpen() && new ReportBacks(tokens, kinds).asked(asking.actionFirst(), end);
    Optional<DueDate> due =
        asking.isOpen()
            ? Optional.empty()
            : new DueDates(tokens, end, document, kinds).find(asking.firstToken(), reports);
    int first = asking.isOpen() ? asking.actionEnd() : lastVerb(tokens, asking);
    String action = tokens.words(first, asking.actionEnd());
    boolean tasks = givesTasks(tokens, first, asking.actionEnd());
    return new Chapeau(asking.withEachActorOnce(), tokens, action, reports, due, tasks);
  }

  /** "have the following mandate:": the items say what is to be done. */
  private boolean onlyNamesTasks(Tokens tokens, RequestAct asking) {
    int first = asking.actionFirst();
    int end = asking.actionEnd();
    return end < tokens.size()
        && tokens.form(end).equals(":")
        && kinds.rules().asking().having().contains(tokens.form(first))
        && new TokenForms(tokens, kinds.rules().roles()).is(first + 1, WordRole.THE_FOLLOWING)
        && givesTasks(tokens, first, end);
  }

  /**
   * "have the mandate, within its means, to: (a) Share seeds": the items are what is to be done.
   */
  private boolean givesTasks(Tokens tokens, int first, int end) {
    for (int at = first; at < end; at++) {
      if (kinds.rules().asking().tasks().contains(tokens.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** Of "to keep it under review, and to report on:" only the last is completed below. */
  private int lastVerb(Tokens tokens, RequestAct asking) {
    for (int at = asking.actionEnd() - 1; at > asking.actionFirst(); at--) {
      if (has(tokens, at, WordRole.INFINITIVE_MARK) && has(tokens, at - 1, WordRole.ADDITION)) {
        return at;
      }
    }
    return asking.actionFirst();
  }

  /**
   * The requests that a sub-paragraph makes with the verb and the addressees of its chapeau: its
   * text, up to where it asks with a verb of its own, is what is asked, or what the chapeau's
   * action lacks: "to submit a report containing: (a) Proposals".
   *
   * @param chapeau what the chapeau asks
   * @param tokens the sub-paragraph's tokens
   * @param action whether the sub-paragraph says by itself what to do
   * @param limit the token at which it asks with a verb of its own, else the number of its tokens
   */
  public List<Request> inherited(Chapeau chapeau, Tokens tokens, boolean action, int limit) {
    int end = end(tokens, limit);
    if (end == 0) {
      return List.of();
    }
    List<Request> rows = rows(chapeau.asking(), chapeau.tokens(), tokens, 0, 0, end);
    return action ? rows : rows.stream().map(chapeau::completedBy).toList();
  }

  /**
   * What a sub-paragraph that ends with a colon leaves to those below it.
   *
   * @param chapeau what its own chapeau asks
   * @param tokens its tokens
   * @param action whether it says by itself what to do
   */
  public Chapeau below(Chapeau chapeau, Tokens tokens, boolean action) {
    int end = end(tokens, tokens.size());
    String words = tokens.words(0, end);
    boolean reports = new ReportBacks(tokens, kinds).asked(0, end);
    return chapeau.withAction(
        action ? words : chapeau.joined(words),
        reports || (!action && chapeau.reports()),
        new DueDates(tokens, tokens.size(), document, kinds).find(0, reports),
        givesTasks(tokens, 0, end) || (!action && chapeau.tasks()));
  }

  /** Without final punctuation, and the "and" before the last sub-paragraph or the next act. */
  private int end(Tokens tokens, int limit) {
    int end = limit;
    while (end > 0 && isTrailing(tokens.form(end - 1), tokens, end)) {
      end--;
    }
    boolean open = limit > 0 && tokens.form(limit - 1).equals(":");
    return open || limit < tokens.size()
        ? ActionTail.cut(kinds.rules(), tokens, 0, end)
        : ActionTail.last(kinds.rules(), tokens, 0, end);
  }

  private boolean isTrailing(String form, Tokens tokens, int end) {
    return has(tokens, end - 1, WordRole.ADDITION)
        || (has(tokens, end - 1, WordRole.ALTERNATIVE)
            && tokens.form(Math.max(0, end - 2)).equals(";"))
        || (!tokens.isWord(end - 1)
            && !form.equals(")")
            && !form.equals("\u201d")
            && !form.equals("\""));
  }

  private List<Request> rows(
      RequestAct asking, Tokens named, Tokens tokens, int first, int from, int to) {
    Optional<Strength> known = scale.strength(asking.verb().lemma());
    if (known.isEmpty()) {
      throw new IllegalStateException("no strength for " + asking.verb().lemma());
    }
    Strength strength = known.get();
    boolean reports = new ReportBacks(tokens, kinds).asked(from, to);
    Optional<DueDate> due = new DueDates(tokens, to, document, kinds).find(first, reports);
    String verb = asking.verb().lemma();
    String action = tokens.words(from, to);
    if (asking.isOfNobody()) {
      return List.of(new Request(verb, strength, Actor.NOBODY, "", action, reports, due));
    }
    if (asking.addressees().isEmpty()) {
      String words = named.words(asking.words().first(), asking.words().end());
      return List.of(new Request(verb, strength, Actor.OTHER, words, action, reports, due));
    }
    List<Request> requests = new ArrayList<>();
    for (ActorSpan span : asking.withEachActorOnce().addressees()) {
      String words = words(named, span, asking.words().first());
      requests.add(new Request(verb, strength, span.actor(), words, action, reports, due));
    }
    for (AddresseeWords other : asking.others()) {
      String words = named.words(other.first(), other.end());
      requests.add(new Request(verb, strength, Actor.OTHER, words, action, reports, due));
    }
    return requests;
  }

  /**
   * All words for somebody who is asked, without the article: also "troop contributing" before
   * "countries", and "of the High Commissioner" behind the short "Office".
   */
  private String words(Tokens tokens, ActorSpan span, int from) {
    int first =
        withModifiers(tokens, AddresseeWords.start(kinds.rules(), tokens, span, from), from);
    int end = span.endToken();
    boolean isShort = end == span.firstToken() + 1 && tokens.isCapitalised(end - 1);
    if (isShort && new TokenForms(tokens, kinds.rules().roles()).is(end, WordRole.OF_THE)) {
      int last = end + 2;
      while (last < tokens.size() && tokens.isWord(last) && tokens.isCapitalised(last)) {
        last++;
      }
      if (last > end + 2) {
        return tokens.words(first, last);
      }
    }
    return span.words(tokens, first);
  }

  private int withModifiers(Tokens tokens, int start, int from) {
    int first = start;
    while (first > from && isModifier(tokens, first - 1)) {
      first--;
    }
    if (first == start || first == 0) {
      return first;
    }
    // "organs that compose the system", "to allow firms", "in particular Chad"
    String before = tokens.form(first - 1);
    boolean verb =
        kinds.rules().grammar().relatives().contains(before)
            || has(tokens, first - 1, WordRole.INFINITIVE_MARK);
    return verb || has(tokens, first, WordRole.PARTICULAR) ? start : first;
  }

  private boolean has(Tokens tokens, int at, WordRole role) {
    return kinds.rules().roles().has(tokens.form(at), role);
  }

  private boolean isModifier(Tokens tokens, int at) {
    String form = tokens.form(at);
    GrammarRules grammar = kinds.rules().grammar();
    return tokens.isWord(at)
        && !grammar.determiners().contains(form)
        && !grammar.modifierStarters().contains(form)
        && !grammar.including().contains(form)
        && !grammar.adverbs().contains(form)
        && !kinds.rules().addressees().joiners().contains(form)
        && !kinds.rules().addressees().asideStarters().contains(form)
        && !kinds.rules().addressees().phraseEnds().contains(form)
        && !kinds.rules().roles().has(form, WordRole.NO_PART_OF_NAMES);
  }
}
