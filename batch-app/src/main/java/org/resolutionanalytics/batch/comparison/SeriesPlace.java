package org.resolutionanalytics.batch.comparison;

import java.util.Optional;

/**
 * Where a document is in its series.
 *
 * @param series the name of the first document of the series, its own name if it renews none
 * @param predecessor the name of the document that it renews
 */
public record SeriesPlace(String series, Optional<String> predecessor) {}
