package org.resolutionanalytics.nlp.actor;

import java.util.Objects;

/**
 * A body, office, State, or group of these.
 *
 * @param id {@code secretary_general}, {@code country:CHE}
 * @param name as printed in reports: {@code Secretary-General}
 * @param kind {@code principal_organ}, {@code state}, {@code agency} ...
 */
public record Actor(String id, String name, String kind) {

  /** Checks that all are there. */
  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}
