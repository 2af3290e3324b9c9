package org.resolutionanalytics.nlp.mandate.reading;

/** What kind of actor an act asks. */
enum AddresseeKind {
  /** Nobody: the adopting body acts itself. */
  NOBODY,
  /** The Secretary-General, a department or office, an envoy, a mission. */
  SECRETARIAT,
  /** States, governments, authorities. */
  STATES,
  /** Another body or officer of the United Nations that can do what the adopting body does. */
  UN_ORGAN,
  /** All else, and appeals that name nobody. */
  OTHERS
}
