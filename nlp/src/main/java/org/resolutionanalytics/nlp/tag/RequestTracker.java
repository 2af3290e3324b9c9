package org.resolutionanalytics.nlp.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorLexicon;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.actor.IntroducedNames;
import org.resolutionanalytics.nlp.actor.ShortFormWords;
import org.resolutionanalytics.nlp.actor.ShortForms;
import org.resolutionanalytics.nlp.grammar.ClauseGrammar;
import org.resolutionanalytics.nlp.grammar.ClauseGrammar.Place;
import org.resolutionanalytics.nlp.grammar.ClauseReading;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.reading.MandateReader;
import org.resolutionanalytics.nlp.mandate.rule.RuleWords;
import org.resolutionanalytics.nlp.request.Chapeau;
import org.resolutionanalytics.nlp.request.DocumentDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.RequestReader;
import org.resolutionanalytics.nlp.request.RequestWords;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.TokenForms;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads actors and requests clause by clause, in the order of one resolution, of which it remembers
 * what short names mean and what chapeaux ask. One for each resolution.
 */
final class RequestTracker {

  /** The most words of a chapeau after what it asks: "and to this end also:". */
  private static final int LONGEST_TAIL = 5;

  private final ClauseGrammar grammar;
  private final IntroducedNames introduced;
  private final ShortForms shortForms;
  private final RequestReader requests;
  private final RuleBook rules;
  private final MandateReader mandates;
  private final Map<ClausePath, Chapeau> passedDown = new HashMap<>();
  private final Map<ClausePath, Chapeau> tasks = new HashMap<>();
  private final Set<ClausePath> deciding = new HashSet<>();
  private final Headings headings;

  RequestTracker(
      Resolution resolution,
      ActorLexicon lexicon,
      ShortFormWords shortFormWords,
      ClauseGrammar grammar,
      StrengthScale scale,
      RequestWords requestWords,
      RuleWords vocabulary) {
    ResolutionMetadata metadata = resolution.metadata();
    this.headings = new Headings(resolution.clauses());
    this.grammar = grammar;
    this.rules = vocabulary.rules().book();
    this.introduced = new IntroducedNames(shortFormWords.rules());
    this.shortForms = new ShortForms(shortFormWords, metadata.body());
    this.requests =
        new RequestReader(scale, new DocumentDate(metadata, vocabulary.rules()), requestWords);
    boolean unitedNations = metadata.body() != Body.OTHER;
    this.mandates =
        new MandateReader(
            vocabulary,
            metadata,
            unitedNations ? lexicon.actor(Actor.SECRETARY_GENERAL) : Actor.OTHER);
  }

  record Found(List<ActorMention> mentions, List<Request> requests, Mandates mandates) {}

  /** Takes up the actors that the name of the adopting body holds. */
  void body(List<ActorSpan> names) {
    names.stream().findFirst().map(ActorSpan::actor).ifPresent(shortForms::adoptedBy);
  }

  void title(Tokens tokens, List<ActorSpan> names) {
    shortForms.title(tokens, introduced.resolve(tokens, names));
  }

  Found clause(Clause clause, Tokens tokens, List<ActorSpan> names) {
    List<ActorSpan> spans = shortForms.resolve(tokens, introduced.resolve(tokens, names));
    boolean decided = clause.parent().filter(deciding::contains).isPresent();
    ClauseReading reading = grammar.read(tokens, spans, place(clause, decided));
    List<RequestAct> askings = reading.askings();
    List<Request> rows = new ArrayList<>(requests.own(tokens, askings));
    boolean own = asksFirst(tokens, askings, decided) || reading.startsOwnAct();
    Optional<ClausePath> headed = headings.above(clause, tokens).filter(above -> !own);
    Optional<Chapeau> inherited =
        own || headed.isPresent() ? Optional.empty() : inherited(clause, tokens);
    if (headed.isPresent()) {
      handOn(headed.get(), clause.path());
    } else if (inherited.isPresent()) {
      Chapeau chapeau = inherited.get();
      int end = askings.isEmpty() ? tokens.size() : askings.get(0).firstToken();
      boolean action = grammar.startsAction(tokens, chapeau.action(), chapeau.tasks());
      if (action || !endsWithColon(tokens)) {
        rows.addAll(0, requests.inherited(chapeau, tokens, action, end));
      }
      passedDown.put(
          clause.path(), endsWithColon(tokens) ? requests.below(chapeau, tokens, action) : chapeau);
    } else if (endsWithColon(tokens)) {
      leaves(clause, tokens, reading);
    }
    return new Found(
        mentions(tokens, spans, reading),
        List.copyOf(rows),
        mandates.read(clause, tokens, spans, askings));
  }

  private static Place place(Clause clause, boolean decided) {
    if (clause.section() == Section.PREAMBULAR) {
      return Place.PREAMBLE;
    }
    return decided ? Place.BELOW_DECISION : Place.OPERATIVE;
  }

  private void handOn(ClausePath above, ClausePath heading) {
    Optional.ofNullable(passedDown.get(above)).ifPresent(asked -> passedDown.put(heading, asked));
    Optional.ofNullable(tasks.get(above)).ifPresent(given -> tasks.put(heading, given));
  }

  /** What the clause above asks; the tasks that it gives only if this says what to do. */
  private Optional<Chapeau> inherited(Clause clause, Tokens tokens) {
    return clause
        .parent()
        .flatMap(
            parent ->
                Optional.ofNullable(tasks.get(parent))
                    .filter(given -> grammar.saysWhatToDo(tokens, true))
                    .or(() -> Optional.ofNullable(passedDown.get(parent))));
  }

  private void leaves(Clause clause, Tokens tokens, ClauseReading reading) {
    if (reading.leavesDecision()) {
      deciding.add(clause.path());
      return;
    }
    Optional<RequestAct> open = leftOpen(tokens, reading.askings());
    open.ifPresent(asking -> passedDown.put(clause.path(), requests.chapeau(asking, tokens)));
    if (clause.section() == Section.OPERATIVE) {
      reading
          .tasks(open.isPresent())
          .ifPresent(given -> tasks.put(clause.path(), requests.chapeau(given, tokens)));
    }
  }

  /**
   * What a chapeau leaves to its sub-paragraphs: "the following actions", else what it asks last,
   * unless it goes on after that ("..., and decides that this shall not apply to:").
   */
  private Optional<RequestAct> leftOpen(Tokens tokens, List<RequestAct> askings) {
    TokenForms forms = new TokenForms(tokens, rules.roles());
    for (RequestAct asking : askings) {
      for (int at = asking.actionFirst(); at < asking.actionEnd(); at++) {
        if (forms.is(at - 1, WordRole.THE_FOLLOWING)) {
          return Optional.of(asking);
        }
      }
    }
    return askings.isEmpty()
        ? Optional.empty()
        : Optional.of(askings.get(askings.size() - 1))
            .filter(last -> last.isOpen() || !goesOn(tokens, last.actionEnd()));
  }

  private static boolean goesOn(Tokens tokens, int from) {
    int words = 0;
    for (int at = from; at < tokens.size(); at++) {
      words += tokens.isWord(at) ? 1 : 0;
    }
    return words > LONGEST_TAIL;
  }

  /** Whether what a sub-paragraph asks itself is all of it: not "To plant, and urges X to ...". */
  private boolean asksFirst(Tokens tokens, List<RequestAct> askings, boolean decided) {
    return !askings.isEmpty()
        && (decided || !rules.roles().has(tokens.form(0), WordRole.INFINITIVE_MARK));
  }

  private static List<ActorMention> mentions(
      Tokens tokens, List<ActorSpan> spans, ClauseReading reading) {
    if (spans.isEmpty()) {
      return List.of();
    }
    BitSet addressed = RequestAct.addressed(reading.askings());
    List<ActorMention> mentions = new ArrayList<>();
    for (int s = 0; s < spans.size(); s++) {
      if (reading.isActing(s)) {
        ActorSpan span = spans.get(s);
        mentions.add(span.mention(tokens, addressed.get(span.firstToken())));
      }
    }
    return List.copyOf(mentions);
  }

  static boolean endsWithColon(Tokens tokens) {
    int last = tokens.size() - 1;
    return last >= 0 && (tokens.form(last).equals(":") || tokens.form(last).equals("\u2014"));
  }
}
