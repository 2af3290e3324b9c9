package org.resolutionanalytics.nlp.mandate.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.DueReader;
import org.resolutionanalytics.nlp.mandate.time.Moments;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads what the acts of one clause do. */
final class ActReader {

  /** What a task may set: "until 31 December". */
  private static final Set<ReviewKind> LIMITS = EnumSet.of(ReviewKind.EXPIRES, ReviewKind.REVIEW);

  private final MandateRules rules;
  private final ResolutionMetadata document;
  private final ClauseWords words;
  private final List<Phrase> phrases;
  private final Moments moments;
  private final Actor usual;
  private final boolean mayAskReports;

  /**
   * For a clause.
   *
   * @param words the clause
   * @param phrases the phrases found in it
   * @param usual who reports where nobody is named
   */
  ActReader(
      MandateRules rules,
      ResolutionMetadata document,
      ClauseWords words,
      List<Phrase> phrases,
      Actor usual) {
    this.rules = rules;
    this.document = document;
    this.words = words;
    this.phrases = phrases;
    this.usual = usual;
    this.mayAskReports = ReportReader.mayAsk(phrases);
    this.moments = new Moments(words, document, rules);
  }

  /**
   * An act of the clause itself.
   *
   * @param act the act
   * @param asking how the grammar reads whom it asks
   * @param asked what kind of actor it asks first
   * @param before the act before it
   */
  ActFacts own(Act act, Optional<RequestAct> asking, AddresseeKind asked, Optional<Act> before) {
    return read(act, asking, asked, words, Optional.empty(), Optional.empty(), before);
  }

  /**
   * What a sub-paragraph goes on with.
   *
   * @param act the act of the chapeau, with the positions of the sub-paragraph
   * @param above what the chapeau does
   * @param named the chapeau's words
   * @param tasked whom the chapeau sets up or extends with tasks
   */
  ActFacts continued(Act act, ActFacts above, ClauseWords named, Optional<ActorSpan> tasked) {
    Optional<RequestAct> asking =
        above.asking().map(open -> open.continued(act.object(), act.end()));
    return read(act, asking, above.asked(), named, Optional.of(above), tasked, Optional.empty());
  }

  private ActFacts read(
      Act act,
      Optional<RequestAct> asking,
      AddresseeKind asked,
      ClauseWords named,
      Optional<ActFacts> above,
      Optional<ActorSpan> tasked,
      Optional<Act> before) {
    ActContent content = ActContent.of(words, act, asking, phrases, rules);
    boolean binds = document.body() == Body.SECURITY_COUNCIL;
    // The tasks of a mandate are its own, whatever a mission is to arrange.
    boolean tasks = above.filter(ActFacts::setsTasks).isPresent();
    Set<ActType> types =
        tasks ? EnumSet.noneOf(ActType.class) : ActTypes.content(content, asked, binds);
    boolean asks = asks(content, above, types);
    List<ReviewClause> reviews =
        new ReviewReader(words, moments, rules, document.bodyId()).read(content, asked, types);
    if (tasks) {
      // "Extension of State authority" extends no mandate.
      reviews = reviews.stream().filter(review -> LIMITS.contains(review.kind())).toList();
    }
    List<ReportRequest> reports = List.of();
    if (mayAskReports && (asks || types.contains(ActType.ESTABLISHMENT))) {
      DueReader dues = new DueReader(words, moments, phrases, rules);
      ReportSubject subjects = new ReportSubject(words, moments, phrases, rules, before);
      ReportActors.Parties parties = new ReportActors.Parties(document.bodyId(), usual, tasked);
      reports =
          new ReportReader(words, named, phrases, dues, subjects, rules, parties)
              .read(content, asked);
    }
    for (ReviewClause review : reviews) {
      type(review).ifPresent(types::add);
    }
    if (!reports.isEmpty()) {
      types.add(ActType.REPORT_REQUEST);
    }
    if (types.isEmpty()) {
      types.add(otherwise(act, asking, asked, asks, above));
    }
    return new ActFacts(act, asking, asked, types, asks, reports, reviews);
  }

  /** Whom the clause sets up or extends with tasks: the mission or panel, else the committee. */
  Optional<ActorSpan> tasked() {
    return last(this::isTasked)
        .or(() -> last(actor -> rules.list("tasked_bodies").contains(actor.id())));
  }

  private Optional<ActorSpan> last(Predicate<Actor> kind) {
    return words.spans().stream()
        .filter(span -> kind.test(span.actor()))
        .reduce((first, next) -> next);
  }

  private boolean isTasked(Actor actor) {
    return rules.list("tasked_kinds").contains(actor.kind())
        || rules.list("tasked_ids").contains(actor.id());
  }

  /** The type of an act whose content gives none. */
  private ActType otherwise(
      Act act,
      Optional<RequestAct> asking,
      AddresseeKind asked,
      boolean asks,
      Optional<ActFacts> above) {
    if (above.isPresent() && (asking.isEmpty() || above.get().setsTasks())) {
      return above.get().type();
    }
    boolean tasked = act.kind() == ActKind.DECIDE && asking.filter(this::isTasked).isPresent();
    return tasked ? ActType.ESTABLISHMENT : ActTypes.other(act.kind(), asked, asks);
  }

  /** "Decides that the Mission shall": what it shall do is its mandate. */
  private boolean isTasked(RequestAct asking) {
    return asking.addressees().stream().limit(1).map(ActorSpan::actor).anyMatch(this::isTasked);
  }

  private Optional<ActType> type(ReviewClause review) {
    return switch (review.kind()) {
      case TERMINATES -> Optional.of(ActType.TERMINATION);
      case EXTENDS -> Optional.of(ActType.EXTENSION);
      case NEXT_CONSIDERATION, SEIZED -> Optional.of(ActType.AGENDA);
      case REVIEW ->
          review.byWhom().equals(document.bodyId())
              ? Optional.of(ActType.AGENDA)
              : Optional.empty();
      case EXPIRES -> Optional.empty();
    };
  }

  private boolean asks(ActContent content, Optional<ActFacts> above, Set<ActType> types) {
    boolean infinitive = words.is(0, WordRole.INFINITIVE_MARK) || words.is(0, WordRole.GERUND);
    boolean tasks = infinitive && above.filter(ActFacts::setsTasks).isPresent();
    return switch (content.act().kind()) {
      case ASK, AUTHORIZE, COMMIT -> true;
      case INTEND -> false;
      case STATE ->
          above.isPresent()
              ? above.get().asks()
              : content.asking().isPresent()
                  && rules.list("stating").contains(words.form(content.act().verb()));
      case DECIDE, ADOPT, ESTABLISH, EXTEND, APPOINT, PROCLAIM, FUND, TERMINATE ->
          tasks
              || content.has(Labels.ESTABLISHMENT_TASKS)
              || content.has(Labels.REPORT_HANDED)
              || (!content.has(Labels.COMPOSITION)
                  && !types.contains(ActType.APPROPRIATION_FUNDING)
                  && (content.asking().isPresent() || above.filter(ActFacts::asks).isPresent()));
    };
  }
}
