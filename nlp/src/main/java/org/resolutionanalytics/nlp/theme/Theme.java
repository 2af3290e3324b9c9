package org.resolutionanalytics.nlp.theme;

import java.util.Optional;

/**
 * A category of the theme lexicon.
 *
 * @param id its path, joined by full stops: {@code crisis.economic}
 * @param parent the path of the category above, if any
 */
public record Theme(String id, Optional<String> parent) {}
