package org.resolutionanalytics.nlp.mandate;

import java.util.Locale;

/**
 * What an operative clause does, in the order of precedence: of several acts in a clause, the first
 * of this list is its type.
 */
public enum ActType {
  /** No act: an opening formula, a heading under no chapeau. */
  STRUCTURAL,
  /** Asks for an account to a body of the United Nations. */
  REPORT_REQUEST,
  /** Ends a mandate, body or measure. */
  TERMINATION,
  /** Continues a mandate, body or measure. */
  EXTENSION,
  /** Sets when the body takes up a matter again, or reviews something. */
  AGENDA,
  /** Proclaims a day, week, year or decade, or asks to observe it. */
  OBSERVANCE,
  /** Appoints, elects, admits, grants observer status. */
  APPOINTMENT_ELECTION,
  /** Convenes, dates or arranges a meeting. */
  MEETING,
  /** Creates a body, mission, fund or mechanism, or sets its mandate, tasks or size. */
  ESTABLISHMENT,
  /** Disposes of money or posts, or decides how costs are met. */
  APPROPRIATION_FUNDING,
  /** Imposes, changes or exempts from a measure that binds States; authorizes force. */
  SANCTION_OBLIGATION,
  /** Adopts, approves or endorses a text, plan or recommendation. */
  ADOPTION_ENDORSEMENT,
  /** Asks the Secretary-General, a department, an envoy or a mission to act. */
  INSTRUCTION_TO_SECRETARIAT,
  /** Asks States to act. */
  APPEAL_TO_STATES,
  /** Asks anybody else to act, or nobody by name. */
  APPEAL_TO_OTHERS,
  /** Commits those who adopt it; sets goals and targets. */
  COMMITMENT,
  /** Decides something else. */
  DECISION_OTHER,
  /** Notes, welcomes, expresses, condemns, reaffirms, recalls, recognizes. */
  STATEMENT;

  /** The type whose place in the order of precedence it has: all appeals share one. */
  public ActType precedence() {
    boolean appeal = this == APPEAL_TO_STATES || this == APPEAL_TO_OTHERS;
    return appeal ? INSTRUCTION_TO_SECRETARIAT : this;
  }

  /** The type's name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
