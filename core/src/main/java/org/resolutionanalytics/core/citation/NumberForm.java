package org.resolutionanalytics.core.citation;

/** The ways in which organs number their resolutions and decisions. */
enum NumberForm {
  /** Session and number: {@code 58/208}. The General Assembly since its thirty-first session. */
  SESSION,
  /** Special or emergency special session and number: {@code S-27/2}, {@code ES-10/2}. */
  SPECIAL_SESSION,
  /** Year and number: {@code 1996/31}. The Economic and Social Council since 1978. */
  ANNUAL,
  /** Number and year: {@code 1325 (2000)}. The Security Council. */
  YEAR_IN_PARENTHESES,
  /** Number and session: {@code 2453 A (XXIII)}. The General Assembly until 1976. */
  SESSION_IN_PARENTHESES,
  /** A number alone: {@code Security Council resolution 1325}. */
  PLAIN,
  /** A numbering that names its organ or treaty itself: {@code 1/CP.21}, {@code WHA58.3}. */
  SELF_EVIDENT,
  /**
   * Session and number with a full stop: {@code 65.3}. The World Health Assembly, some conferences.
   */
  DOTTED,
  /** Numberings of organs without symbols here: {@code X/2}, {@code BC-14/13}, {@code 6/2019}. */
  OTHER
}
