package org.resolutionanalytics.nlp.mandate.rule;

/** What the verb of an act does, whatever its object. */
public enum ActKind {
  /** Requests, urges, invites: somebody is to act. */
  ASK,
  /** Authorizes: somebody may act. */
  AUTHORIZE,
  /** Decides, resolves, agrees: the object says what. */
  DECIDE,
  /** Adopts, approves, endorses. */
  ADOPT,
  /** Extends, renews. */
  EXTEND,
  /** Establishes, creates. */
  ESTABLISH,
  /** Appoints, elects. */
  APPOINT,
  /** Proclaims, designates, declares. */
  PROCLAIM,
  /** Appropriates, apportions. */
  FUND,
  /** Terminates, lifts. */
  TERMINATE,
  /** Says what the body means to do: "expresses its intention to". */
  INTEND,
  /** Commits. */
  COMMIT,
  /** Notes, welcomes, recalls. */
  STATE
}
