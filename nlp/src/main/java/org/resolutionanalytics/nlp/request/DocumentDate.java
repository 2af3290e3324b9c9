package org.resolutionanalytics.nlp.request;

import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Body;

/**
 * What a resolution says of its own time, from which "its next session" is worked out.
 *
 * @param body who adopted it
 * @param session the number of the regular session that it was adopted at
 * @param year the year of its adoption
 */
public record DocumentDate(Body body, Optional<Integer> session, Optional<Integer> year) {

  /** Checks that all are there. */
  public DocumentDate {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(year, "year");
  }
}
