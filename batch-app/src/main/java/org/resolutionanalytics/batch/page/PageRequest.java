package org.resolutionanalytics.batch.page;

import java.util.Optional;
import java.util.SortedSet;

/**
 * A row of the obligations register in the page.
 *
 * @param document the document's name
 * @param path the clause's address
 * @param addressee the addressee's id
 * @param strength the strength's id
 * @param action what is asked, or empty
 * @param reports whether a report is asked for
 * @param year the year by which it is due
 * @param due the words that say so
 * @param themes the ids of the clause's themes
 */
record PageRequest(
    String document,
    String path,
    String addressee,
    String strength,
    String action,
    boolean reports,
    Optional<Integer> year,
    Optional<String> due,
    SortedSet<String> themes) {}
