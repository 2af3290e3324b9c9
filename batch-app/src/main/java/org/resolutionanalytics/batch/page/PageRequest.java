package org.resolutionanalytics.batch.page;

import org.jspecify.annotations.Nullable;

/**
 * A row of the obligations register in the page.
 *
 * @param document the document's name
 * @param path the clause's address
 * @param actor the addressee's number
 * @param strength the strength's number
 * @param action what is asked
 * @param reports whether a report is asked for
 * @param year the year by which it is due
 * @param due the words that say so
 */
record PageRequest(
    String document,
    String path,
    int actor,
    int strength,
    @Nullable String action,
    boolean reports,
    @Nullable Integer year,
    @Nullable String due) {}
