package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import org.resolutionanalytics.core.resolution.Body;

/**
 * What a resolution states about its own time, from which "its next session" is computed.
 *
 * @param body who adopted it
 * @param session the number of the regular session that it was adopted at
 * @param year the year of its adoption
 */
public record DocumentDate(Body body, Optional<Integer> session, Optional<Integer> year) {}
