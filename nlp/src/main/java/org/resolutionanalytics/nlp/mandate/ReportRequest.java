package org.resolutionanalytics.nlp.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;

/**
 * An account that a clause asks of a reporter.
 *
 * @param reporter who is to give it; {@link Actor#OTHER} where no actor of the lexicon fits
 * @param reporterText the same in the words of the text
 * @param reportTo the ids of the bodies that receive it
 * @param subject what it is on, in the words of the text; empty where nothing says it
 * @param dueDate the day, named or counted from adoption
 * @param dueBody the id of the body whose session is meant; empty without a session
 * @param dueSessions the numbers of the sessions
 * @param dueYears the years, named or those in which the General Assembly's sessions open
 * @param dueText the words that say when; empty where none do
 * @param periodicity {@code once}, {@code annual}, {@code every 90 days} ..., {@code unstated}
 * @param mode how it is to be given
 * @param withinExisting whether it is a part of an account that is due anyway
 */
public record ReportRequest(
    Actor reporter,
    String reporterText,
    List<String> reportTo,
    String subject,
    Optional<LocalDate> dueDate,
    String dueBody,
    List<Integer> dueSessions,
    List<Integer> dueYears,
    String dueText,
    String periodicity,
    ReportMode mode,
    boolean withinExisting) {

  /** Copies the lists. */
  public ReportRequest {
    reportTo = List.copyOf(reportTo);
    dueSessions = List.copyOf(dueSessions);
    dueYears = List.copyOf(dueYears);
  }

  /** The reporter's usual name; where the lexicon has none, the words of the text. */
  public String reporterName() {
    return reporter.equals(Actor.OTHER) ? reporterText : reporter.name();
  }
}
