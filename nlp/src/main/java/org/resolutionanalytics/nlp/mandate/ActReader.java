package org.resolutionanalytics.nlp.mandate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.grammar.Asking;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.DueReader;
import org.resolutionanalytics.nlp.mandate.time.Moments;

/** Reads what the acts of one clause do. */
final class ActReader {

  private final MandateRules rules;
  private final ResolutionMetadata document;
  private final ClauseWords words;
  private final List<Phrase> phrases;
  private final Moments moments;
  private final Actor usual;

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
  ActFacts own(Act act, Optional<Asking> asking, AddresseeKind asked, Optional<Act> before) {
    return read(act, asking, asked, words, Optional.empty(), before);
  }

  /**
   * What a sub-paragraph goes on with.
   *
   * @param act the act of the chapeau, with the positions of the sub-paragraph
   * @param above what the chapeau does
   * @param named the chapeau's words
   */
  ActFacts continued(Act act, ActFacts above, ClauseWords named) {
    Optional<Asking> asking = above.asking().map(open -> open.continued(act.object(), act.end()));
    return read(act, asking, above.asked(), named, Optional.of(above), Optional.empty());
  }

  private ActFacts read(
      Act act,
      Optional<Asking> asking,
      AddresseeKind asked,
      ClauseWords named,
      Optional<ActFacts> above,
      Optional<Act> before) {
    ActContent content = ActContent.of(words, act, asking, phrases, rules);
    boolean binds = document.body() == Body.SECURITY_COUNCIL;
    Set<ActType> types = ActTypes.content(content, asked, binds);
    boolean asks = asks(content, above, types);
    List<ReviewClause> reviews =
        new ReviewReader(words, moments, rules, document.bodyId()).read(content, asked, types);
    List<ReportRequest> reports = List.of();
    if (asks || types.contains(ActType.ESTABLISHMENT)) {
      DueReader dues = new DueReader(words, moments, phrases, rules);
      ReportSubject subjects = new ReportSubject(words, moments, phrases, rules, before);
      reports =
          new ReportReader(words, named, phrases, dues, subjects, rules, document.bodyId(), usual)
              .read(content, asked);
    }
    for (ReviewClause review : reviews) {
      type(review).ifPresent(types::add);
    }
    if (!reports.isEmpty()) {
      types.add(ActType.REPORT_REQUEST);
    }
    if (types.isEmpty()) {
      boolean listed = above.isPresent() && asking.isEmpty();
      types.add(listed ? above.get().type() : ActTypes.other(act.kind(), asked, asks));
    }
    return new ActFacts(act, asking, asked, types, asks, reports, reviews);
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
    boolean tasks = above.isPresent() && words.is(0, "to") && setsTasks(above.get());
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
              || content.has("establishment_tasks")
              || (!content.has("composition")
                  && !types.contains(ActType.APPROPRIATION_FUNDING)
                  && (content.asking().isPresent() || above.filter(ActFacts::asks).isPresent()));
    };
  }

  private static boolean setsTasks(ActFacts above) {
    return above.types().contains(ActType.ESTABLISHMENT)
        || above.types().contains(ActType.EXTENSION);
  }
}
