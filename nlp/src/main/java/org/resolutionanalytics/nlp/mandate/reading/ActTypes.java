package org.resolutionanalytics.nlp.mandate.reading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;

/** Decides of which types an act is. */
final class ActTypes {

  /** The types of what the body itself or another organ does, by the label of their phrases. */
  private static final Map<String, ActType> BY_LABEL =
      Map.of(
          Labels.OBSERVANCE, ActType.OBSERVANCE,
          Labels.APPOINTMENT, ActType.APPOINTMENT_ELECTION,
          Labels.MEETING, ActType.MEETING,
          Labels.ESTABLISHMENT, ActType.ESTABLISHMENT,
          Labels.ESTABLISHMENT_TASKS, ActType.ESTABLISHMENT,
          Labels.COMPOSITION, ActType.ESTABLISHMENT,
          Labels.APPROPRIATION, ActType.APPROPRIATION_FUNDING,
          Labels.SANCTION, ActType.SANCTION_OBLIGATION,
          Labels.ADOPTION, ActType.ADOPTION_ENDORSEMENT);

  private ActTypes() {}

  /** The types that an act's content gives, whatever it asks to be reported or reviewed. */
  static Set<ActType> content(ActContent content, AddresseeKind asked, boolean binds) {
    Set<ActType> types = EnumSet.noneOf(ActType.class);
    ActKind kind = content.act().kind();
    if (kind == ActKind.STATE || kind == ActKind.INTEND || kind == ActKind.COMMIT) {
      return types;
    }
    for (Phrase phrase : content.phrases()) {
      ActType type = BY_LABEL.get(phrase.label());
      if (type != null && counts(type, kind, asked, binds) && !isOfMoney(content, phrase)) {
        types.add(type);
      }
    }
    if (types.contains(ActType.SANCTION_OBLIGATION)) {
      types.remove(ActType.APPROPRIATION_FUNDING);
    }
    if (kind == ActKind.AUTHORIZE && content.has(Labels.DEPLOYMENT)) {
      types.add(ActType.ESTABLISHMENT);
    }
    boolean funds =
        (kind == ActKind.DECIDE || kind == ActKind.AUTHORIZE) && content.has(Labels.FUNDS);
    if (kind == ActKind.FUND || funds) {
      types.add(ActType.APPROPRIATION_FUNDING);
    }
    return types;
  }

  /** "Decides to establish seven positions" establishes no body. */
  private static boolean isOfMoney(ActContent content, Phrase phrase) {
    return phrase.label().equals(Labels.ESTABLISHMENT)
        && content.phrases().stream()
            .anyMatch(
                other ->
                    other.label().equals(Labels.APPROPRIATION) && other.first() == phrase.first());
  }

  private static boolean counts(ActType type, ActKind kind, AddresseeKind asked, boolean binds) {
    boolean own = asked == AddresseeKind.NOBODY;
    return switch (type) {
      case OBSERVANCE -> true;
      case APPOINTMENT_ELECTION, MEETING, ESTABLISHMENT ->
          own
              || kind == ActKind.DECIDE
              || asked == AddresseeKind.SECRETARIAT
              || asked == AddresseeKind.UN_ORGAN;
      case APPROPRIATION_FUNDING ->
          own || (kind == ActKind.AUTHORIZE && asked != AddresseeKind.STATES);
      case SANCTION_OBLIGATION ->
          binds && (kind == ActKind.DECIDE || kind == ActKind.AUTHORIZE || own);
      case ADOPTION_ENDORSEMENT -> own;
      default -> false;
    };
  }

  /** The type of an act whose content gives none. */
  static ActType other(ActKind kind, AddresseeKind asked, boolean asks) {
    return switch (kind) {
      case ASK, AUTHORIZE -> appeal(asked);
      case COMMIT -> ActType.COMMITMENT;
      case STATE, INTEND -> asks ? appeal(asked) : ActType.STATEMENT;
      case ADOPT -> ActType.ADOPTION_ENDORSEMENT;
      case EXTEND -> ActType.EXTENSION;
      case ESTABLISH -> ActType.ESTABLISHMENT;
      case APPOINT -> ActType.APPOINTMENT_ELECTION;
      case FUND -> ActType.APPROPRIATION_FUNDING;
      case TERMINATE -> ActType.TERMINATION;
      case PROCLAIM -> ActType.STATEMENT;
      case DECIDE -> asks ? appeal(asked) : ActType.DECISION_OTHER;
    };
  }

  private static ActType appeal(AddresseeKind asked) {
    return switch (asked) {
      case SECRETARIAT -> ActType.INSTRUCTION_TO_SECRETARIAT;
      case STATES -> ActType.APPEAL_TO_STATES;
      default -> ActType.APPEAL_TO_OTHERS;
    };
  }
}
