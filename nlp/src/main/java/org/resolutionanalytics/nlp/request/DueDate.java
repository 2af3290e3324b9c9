package org.resolutionanalytics.nlp.request;

import java.util.Optional;

/**
 * By when something is asked.
 *
 * @param session the session, as in a symbol: {@code 67}
 * @param year the year of our era: 2012
 * @param text the words it was read from: {@code at its sixty-seventh session}
 */
public record DueDate(Optional<String> session, Optional<Integer> year, String text) {}
