package org.resolutionanalytics.nlp.mandate;

import java.util.Locale;

/** How a clause sets or moves the end of something, or when it is looked at again. */
public enum ReviewKind {
  /** Sets an end to something new. */
  EXPIRES,
  /** Continues something that exists, with or without an end. */
  EXTENDS,
  /** Has examined whether or how something works or goes on. */
  REVIEW,
  /** Says when the adopting body takes up the matter again. */
  NEXT_CONSIDERATION,
  /** The adopting body remains seized. */
  SEIZED,
  /** Ends something. */
  TERMINATES;

  /** The kind's name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
