package org.resolutionanalytics.core.citation;

import java.util.Optional;

/**
 * What the words around "resolution" or "decision" say of the organ that adopted it.
 *
 * @param kind how the organ is named
 * @param organ the organ, where the words or their context give one
 * @param shortName for {@link Kind#SHORT} the short name
 */
record OrganBasis(Kind kind, Optional<Organ> organ, String shortName) {

  enum Kind {
    /** {@code Human Rights Council resolution}, {@code resolution 5/1 of the Council}. */
    NAMED,
    /** {@code Council resolution}. */
    SHORT,
    /** {@code its resolution}, {@code the Security Council, in its resolution}. */
    OWN,
    /** {@code resolution}. */
    NONE,
    /** An organ whose symbols are not known: {@code Governing Council decision}. */
    FOREIGN
  }

  static OrganBasis named(Organ organ) {
    return new OrganBasis(Kind.NAMED, Optional.of(organ), "");
  }

  static OrganBasis ofShortName(String shortName, Optional<Organ> latest) {
    return new OrganBasis(Kind.SHORT, latest, shortName);
  }

  static OrganBasis own(Optional<Organ> organ) {
    return new OrganBasis(Kind.OWN, organ, "");
  }

  /** The organ as the owner of "its resolution": likely, where the number fits it. */
  OrganBasis asOwner() {
    return kind == Kind.NAMED ? own(organ) : this;
  }

  /** Whether the organ's name is at the word. */
  boolean isExplicit() {
    return kind == Kind.NAMED || kind == Kind.SHORT;
  }

  static OrganBasis none(Optional<Organ> lastNamed) {
    return new OrganBasis(Kind.NONE, lastNamed, "");
  }

  static OrganBasis foreign() {
    return new OrganBasis(Kind.FOREIGN, Optional.empty(), "");
  }
}
