package org.resolutionanalytics.batch.table.mandate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which something falls due.
 *
 * @param symbol its symbol, or its name
 * @param title its title, or empty
 * @param path the clause's address
 * @param what what falls due, in a line
 * @param session the session, where the day is that of its opening
 * @param category the id of the reporter, or of the body that takes the matter up
 * @param words the words of the clause that say it
 * @param adopted the day of adoption, if it is known
 */
public record CalendarEntry(
    String document,
    String symbol,
    String title,
    String path,
    String what,
    Optional<Integer> session,
    LocalDate day,
    String category,
    String words,
    Optional<LocalDate> adopted) {}
