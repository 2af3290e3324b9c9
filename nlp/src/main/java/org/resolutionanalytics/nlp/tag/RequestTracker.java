package org.resolutionanalytics.nlp.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorLexicon;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.actor.IntroducedNames;
import org.resolutionanalytics.nlp.actor.ShortFormWords;
import org.resolutionanalytics.nlp.actor.ShortForms;
import org.resolutionanalytics.nlp.grammar.Asking;
import org.resolutionanalytics.nlp.grammar.ClauseGrammar;
import org.resolutionanalytics.nlp.mandate.MandateReader;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.rule.RuleWords;
import org.resolutionanalytics.nlp.request.Chapeau;
import org.resolutionanalytics.nlp.request.DocumentDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.RequestReader;
import org.resolutionanalytics.nlp.request.RequestWords;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Reads actors and requests clause by clause, in the order of one resolution, of which it remembers
 * what short names mean and what chapeaux ask. One for each resolution.
 */
final class RequestTracker {

  /** The most words of a chapeau after what it asks: "and to this end also:". */
  private static final int LONGEST_TAIL = 5;

  /** Who reports to bodies of the United Nations where a text names nobody. */
  private static final String SECRETARIAT = "secretary_general";

  private final ClauseGrammar grammar;
  private final IntroducedNames introduced = new IntroducedNames();
  private final ShortForms shortForms;
  private final RequestReader requests;
  private final MandateReader mandates;
  private final Map<ClausePath, Chapeau> passedDown = new HashMap<>();

  RequestTracker(
      ResolutionMetadata metadata,
      ActorLexicon lexicon,
      ShortFormWords shortFormWords,
      ClauseGrammar grammar,
      StrengthScale scale,
      RequestWords requestWords,
      RuleWords vocabulary) {
    this.grammar = grammar;
    this.shortForms = new ShortForms(shortFormWords, metadata.body());
    this.requests = new RequestReader(scale, date(metadata), requestWords);
    boolean unitedNations = metadata.body() != Body.OTHER;
    this.mandates =
        new MandateReader(
            vocabulary, metadata, unitedNations ? lexicon.actor(SECRETARIAT) : Actor.OTHER);
  }

  record Found(List<ActorMention> mentions, List<Request> requests, Mandates mandates) {}

  /** Takes up the actors that the name of the adopting body holds. */
  void body(List<ActorSpan> names) {
    names.stream().findFirst().map(ActorSpan::actor).ifPresent(shortForms::adoptedBy);
  }

  void title(Tokens tokens, List<ActorSpan> names) {
    shortForms.resolve(tokens, introduced.resolve(tokens, names));
  }

  Found clause(Clause clause, Tokens tokens, List<ActorSpan> names) {
    List<ActorSpan> spans = shortForms.resolve(tokens, introduced.resolve(tokens, names));
    List<Asking> askings =
        clause.section() == Section.PREAMBULAR ? List.of() : grammar.askings(tokens, spans);
    List<Request> rows = new ArrayList<>(requests.own(tokens, askings));
    Optional<Chapeau> inherited =
        clause.parent().isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(passedDown.get(clause.parent().get()));
    if (inherited.isPresent() && !asksFirst(tokens, askings) && !grammar.startsOwnAct(tokens)) {
      Chapeau chapeau = inherited.get();
      int end = askings.isEmpty() ? tokens.size() : askings.get(0).firstToken();
      boolean action = grammar.startsAction(tokens, chapeau.action());
      rows.addAll(0, requests.inherited(chapeau, tokens, action, end));
      passedDown.put(
          clause.path(), endsWithColon(tokens) ? requests.below(chapeau, tokens, action) : chapeau);
    } else if (endsWithColon(tokens)) {
      Optional<Asking> open = leftOpen(tokens, askings);
      if (open.isPresent()) {
        passedDown.put(clause.path(), requests.chapeau(open.get(), tokens));
      }
    }
    return new Found(
        mentions(tokens, spans, askings),
        List.copyOf(rows),
        mandates.read(clause, tokens, spans, askings));
  }

  /**
   * What a chapeau leaves to its sub-paragraphs: "the following actions", else what it asks last,
   * unless it goes on after that ("..., and decides that this shall not apply to:").
   */
  private static Optional<Asking> leftOpen(Tokens tokens, List<Asking> askings) {
    for (Asking asking : askings) {
      for (int at = asking.actionFirst(); at < asking.actionEnd(); at++) {
        if (tokens.is(at, "following") && tokens.is(at - 1, "the")) {
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
  private static boolean asksFirst(Tokens tokens, List<Asking> askings) {
    return !askings.isEmpty() && !tokens.form(0).equals("to");
  }

  private List<ActorMention> mentions(Tokens tokens, List<ActorSpan> spans, List<Asking> askings) {
    if (spans.isEmpty()) {
      return List.of();
    }
    boolean[] acting = grammar.acting(tokens, spans, askings);
    BitSet addressed = Asking.addressed(askings);
    List<ActorMention> mentions = new ArrayList<>();
    for (int s = 0; s < acting.length; s++) {
      if (acting[s]) {
        ActorSpan span = spans.get(s);
        mentions.add(span.mention(tokens, addressed.get(span.firstToken())));
      }
    }
    return List.copyOf(mentions);
  }

  private static boolean endsWithColon(Tokens tokens) {
    int last = tokens.size() - 1;
    return last >= 0 && (tokens.form(last).equals(":") || tokens.form(last).equals("\u2014"));
  }

  private static DocumentDate date(ResolutionMetadata metadata) {
    return new DocumentDate(
        metadata.body(),
        metadata.session().filter(RequestTracker::isNumber).map(Integer::valueOf),
        metadata.adoptedOn().map(day -> day.getYear()));
  }

  private static boolean isNumber(String session) {
    return !session.isEmpty()
        && session.length() < 4
        && session.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
