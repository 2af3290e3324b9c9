package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.rule.RuleWords;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads what operative clauses do, in the order of one resolution, of which it remembers what
 * chapeaux do. One for each resolution.
 */
public final class MandateReader {

  /** A heading has fewer words. */
  private static final int SENTENCE = 6;

  private final RuleWords vocabulary;
  private final MandateRules rules;
  private final ResolutionMetadata document;
  private final Actor usual;
  private final ActFinder finder;
  private final Addressees addressees;
  private final Map<ClausePath, Chapeau> chapeaux = new HashMap<>();
  private Optional<ClausePath> open = Optional.empty();
  private boolean ours;

  /**
   * A reader for one resolution.
   *
   * @param vocabulary what verbs and phrases mean
   * @param document the resolution's own body, session and day of adoption
   * @param usual who reports to the body where nobody is named
   */
  public MandateReader(RuleWords vocabulary, ResolutionMetadata document, Actor usual) {
    this.vocabulary = vocabulary;
    this.rules = vocabulary.rules();
    this.document = document;
    this.usual = usual;
    this.finder = new ActFinder(vocabulary);
    this.addressees = new Addressees(rules);
  }

  /** What a clause does last, and so its sub-paragraphs without an act of their own. */
  private record Chapeau(ActFacts does, ClauseWords words, Optional<ActorSpan> tasked) {}

  /**
   * What a clause does.
   *
   * @param clause the clause
   * @param tokens its tokens
   * @param spans the actors named in it, by position
   * @param askings whom it asks to do what
   */
  public Mandates read(
      Clause clause, Tokens tokens, List<ActorSpan> spans, List<RequestAct> askings) {
    if (clause.section() != Section.OPERATIVE) {
      return Mandates.NONE;
    }
    ClauseWords words = new ClauseWords(tokens, spans, rules.book().roles());
    List<Phrase> phrases = vocabulary.find(tokens);
    ActReader reader = new ActReader(rules, document, words, phrases, usual);
    List<ActFacts> found = new ArrayList<>();
    boolean goesOn = goesOn(clause);
    Optional<ClausePath> above = goesOn ? open : clause.parent();
    Optional<Chapeau> chapeau = above.flatMap(path -> Optional.ofNullable(chapeaux.get(path)));
    List<Act> acts =
        finder.find(
            words,
            phrases,
            above.isEmpty() || chapeau.filter(MandateReader::endsWithWe).isPresent());
    int first = acts.isEmpty() ? tokens.size() : acts.get(0).verb();
    if (chapeau.isPresent() && first > 0 && (!goesOn || acts.isEmpty())) {
      found.add(inherited(chapeau.get(), reader, words, first));
    }
    if (acts.isEmpty() && chapeau.isEmpty() && !askings.isEmpty()) {
      // A sentence without a verb of the body: "States should ...".
      acts = List.of(new Act(ActKind.DECIDE, 0, 0, tokens.size(), false));
    }
    Optional<Act> before = Optional.empty();
    for (Act act : acts) {
      Optional<RequestAct> asking = first(askings, act).filter(a -> !isBodyItself(words, act, a));
      found.add(reader.own(act, asking, addressees.first(words, act, asking), before));
      before = Optional.of(act);
      ours |= act.ours();
    }
    if (!found.isEmpty()) {
      boolean same = acts.isEmpty() && chapeau.filter(top -> !isOwn(top, found)).isPresent();
      chapeaux.put(
          clause.path(), same ? chapeau.get() : chapeau(sharing(found, words), reader, words));
    }
    if (!clause.number().isEmpty() && clause.parent().isEmpty()) {
      open = clause.text().endsWith(":") ? Optional.of(clause.path()) : Optional.empty();
    }
    return mandates(found, words);
  }

  private static Chapeau chapeau(ActFacts does, ActReader reader, ClauseWords words) {
    return new Chapeau(does, words, does.setsTasks() ? reader.tasked() : Optional.empty());
  }

  /** "Decides: (a) To extend the terms of: (i)": what is below (a) is extended, too. */
  private static boolean isOwn(Chapeau above, List<ActFacts> found) {
    return above.does().type() == ActType.DECISION_OTHER
        && found.get(0).type() != ActType.DECISION_OTHER;
  }

  /** A paragraph without a number below a numbered one that ends in a colon. */
  private boolean goesOn(Clause clause) {
    return open.isPresent() && clause.parent().isEmpty() && clause.number().isEmpty();
  }

  /** "Decides that it shall review the measures": the body asks nobody else. */
  private static boolean isBodyItself(ClauseWords words, Act act, RequestAct asking) {
    int who = asking.words().first();
    return act.kind() == ActKind.DECIDE
        && asking.addressees().isEmpty()
        && asking.words().end() == who + 1
        && words.is(who, WordRole.THING_PRONOUN);
  }

  private static Optional<RequestAct> first(List<RequestAct> askings, Act act) {
    for (RequestAct asking : askings) {
      if (act.contains(asking.firstToken())) {
        return Optional.of(asking);
      }
    }
    return Optional.empty();
  }

  /**
   * The last act, or the first of those that share what it asks: "calls upon A and invites B to".
   */
  private static ActFacts sharing(List<ActFacts> found, ClauseWords words) {
    if (found.size() == 1) {
      return found.get(0);
    }
    for (ActFacts facts : found) {
      // "shall have the following mandate, authorizes ..., and requests ..."
      if (isFollowing(words, facts.act())) {
        return facts;
      }
    }
    int first = found.size() - 1;
    while (first > 0 && shareAction(found.get(first - 1), found.get(first))) {
      first--;
    }
    return found.get(first);
  }

  /** Whether an act leaves to sub-paragraphs what follows. */
  private static boolean isFollowing(ClauseWords words, Act act) {
    for (int at = act.object(); at < act.end(); at++) {
      if (words.is(at - 1, WordRole.THE_FOLLOWING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareAction(ActFacts one, ActFacts next) {
    return one.asking().isPresent()
        && next.asking().isPresent()
        && one.asking().get().actionFirst() == next.asking().get().actionFirst();
  }

  /** "To this end, we:" */
  private static boolean endsWithWe(Chapeau chapeau) {
    return chapeau.words().is(chapeau.words().size() - 2, WordRole.SPEAKERS);
  }

  /**
   * A sub-paragraph goes on with what its chapeau does; a list of topics is what the chapeau is.
   */
  private ActFacts inherited(Chapeau chapeau, ActReader reader, ClauseWords words, int end) {
    ActFacts above = chapeau.does();
    boolean infinitive = words.is(0, WordRole.INFINITIVE_MARK);
    boolean said = above.asking().filter(asking -> !asking.isOpen()).isPresent();
    if ((said && !infinitive && !above.setsTasks()) || !above.reports().isEmpty()) {
      return new ActFacts(
          above.act(),
          above.asking(),
          above.asked(),
          Set.of(above.type()),
          above.asks(),
          List.of(),
          List.of());
    }
    Act act = new Act(above.act().kind(), 0, infinitive ? 1 : 0, end, false);
    if (infinitive && rules.ourAct(words.form(1)).filter(ActKind.ASK::equals).isPresent()) {
      // "Decides: (a) To request the Secretary-General to report".
      Act asks = new Act(ActKind.ASK, 0, 2, end, false);
      AddresseeKind asked = addressees.first(words, asks, Optional.empty());
      return reader.own(asks, Optional.empty(), asked, Optional.empty());
    }
    return reader.continued(act, above, chapeau.words(), chapeau.tasked());
  }

  private Mandates mandates(List<ActFacts> found, ClauseWords words) {
    if (found.isEmpty()) {
      // A goal or target of those who say "we"; else a heading or an opening formula.
      boolean goal = ours && words.size() > SENTENCE;
      ActType type = goal ? ActType.COMMITMENT : ActType.STRUCTURAL;
      return new Mandates(Optional.of(type), goal, List.of(), List.of());
    }
    ActFacts first = found.get(0);
    boolean asks = false;
    List<ReportRequest> reports = new ArrayList<>();
    Set<ReviewClause> reviews = new LinkedHashSet<>();
    for (ActFacts facts : found) {
      first = ActFacts.BY_PRECEDENCE.compare(facts, first) < 0 ? facts : first;
      asks |= facts.asks();
      reports.addAll(facts.reports());
      for (ReviewClause review : facts.reviews()) {
        if (reviews.stream().noneMatch(review::repeats)) {
          reviews.add(review);
        }
      }
    }
    return new Mandates(Optional.of(first.type()), asks, reports, List.copyOf(reviews));
  }
}
