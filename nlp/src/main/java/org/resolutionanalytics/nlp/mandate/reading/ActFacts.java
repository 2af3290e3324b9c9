package org.resolutionanalytics.nlp.mandate.reading;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;

/**
 * What one act does.
 *
 * @param act the act
 * @param asking how the grammar reads whom it asks
 * @param asked what kind of actor it asks first
 * @param types the types that hold of it
 * @param asks whether somebody is to act
 * @param reports the accounts that it asks for
 * @param reviews the ends and reviews that it sets
 */
record ActFacts(
    Act act,
    Optional<RequestAct> asking,
    AddresseeKind asked,
    Set<ActType> types,
    boolean asks,
    List<ReportRequest> reports,
    List<ReviewClause> reviews) {

  /**
   * By precedence; of appeals the first in the text, those that name somebody before the others.
   */
  static final Comparator<ActFacts> BY_PRECEDENCE =
      Comparator.comparing((ActFacts facts) -> facts.type().precedence())
          .thenComparing(facts -> !facts.isNamed());

  /** The type that comes first. */
  ActType type() {
    return types.isEmpty() ? ActType.STATEMENT : Collections.min(types);
  }

  /** Whether its sub-paragraphs are the tasks of a mandate. */
  boolean setsTasks() {
    return types.contains(ActType.ESTABLISHMENT) || types.contains(ActType.EXTENSION);
  }

  private boolean isNamed() {
    return asked != AddresseeKind.OTHERS || asking.filter(Addressees::names).isPresent();
  }
}
