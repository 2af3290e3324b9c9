package org.resolutionanalytics.batch.page;

import java.util.Optional;

/**
 * A document of the page.
 *
 * @param symbol its symbol, or empty
 * @param title its title, or empty
 * @param year the year of its clauses
 */
record PageDocument(String symbol, String title, Optional<Integer> year) {}
