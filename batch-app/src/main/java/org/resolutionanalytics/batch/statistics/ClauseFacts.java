package org.resolutionanalytics.batch.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics take from a clause.
 *
 * @param section preambular, operative or annex
 * @param year its document's year, if known
 * @param themes ids of the themes that it mentions
 * @param actors ids of the actors that it names
 * @param addressees ids of the actors that it asks to act
 * @param groups its document's group in each grouping, in the order of the groupings; null where
 *     the document is in none
 */
record ClauseFacts(
    String section,
    @Nullable Integer year,
    List<String> themes,
    List<String> actors,
    List<String> addressees,
    List<@Nullable String> groups) {}
