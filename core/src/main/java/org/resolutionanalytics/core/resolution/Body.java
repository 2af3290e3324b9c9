package org.resolutionanalytics.core.resolution;

import java.util.Arrays;

/** The principal or subsidiary organ that adopts a resolution. */
public enum Body {
  /** The General Assembly: A/RES/65/170. */
  GENERAL_ASSEMBLY("general_assembly"),
  /** The Security Council: S/RES/1325 (2000). */
  SECURITY_COUNCIL("security_council"),
  /** The Economic and Social Council: E/RES/2006/2. */
  ECONOMIC_AND_SOCIAL_COUNCIL("ecosoc"),
  /** The Human Rights Council: A/HRC/RES/12/10. */
  HUMAN_RIGHTS_COUNCIL("human_rights_council"),
  /** Any other, or unknown. */
  OTHER("other");

  private final String id;

  Body(String id) {
    this.id = id;
  }

  /** The name in every table, and the id of the same body as an actor. */
  public String id() {
    return id;
  }

  /** The body with an id; {@link #OTHER} if there is none. */
  public static Body of(String id) {
    return Arrays.stream(values()).filter(body -> body.id.equals(id)).findFirst().orElse(OTHER);
  }
}
