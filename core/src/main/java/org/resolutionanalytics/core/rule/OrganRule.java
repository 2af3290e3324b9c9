package org.resolutionanalytics.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say of an organ.
 *
 * @param id the name of its section: {@code security council}
 * @param names as texts write it
 * @param shortName what it is called after its first mention
 * @param resolution the form of the symbols of its resolutions, with {session}, {serial}, {number}
 * @param decision the same for its decisions
 * @param serialsOfDecisions the serial numbers that only its decisions have, if there are such
 * @param numbers the forms of its numbers, in small letters
 * @param alone those of them that mean this organ where a text names none
 * @param body the value of the column of bodies, for a principal organ that has one
 * @param principal whether its name opens a text wherever it is
 * @param founded the day before which it adopted nothing
 * @param sessions its calendar
 * @param slashed the first session whose numbers have a slash; 0 if all have
 * @param emergency whether it has emergency special sessions
 */
public record OrganRule(
    String id,
    List<String> names,
    String shortName,
    String resolution,
    String decision,
    Optional<Serials> serialsOfDecisions,
    Set<String> numbers,
    Set<String> alone,
    Optional<String> body,
    boolean principal,
    Optional<LocalDate> founded,
    Optional<Sessions> sessions,
    int slashed,
    boolean emergency) {

  /** Copies what may change. */
  public OrganRule {
    names = List.copyOf(names);
    numbers = Set.copyOf(numbers);
    alone = Set.copyOf(alone);
  }

  /**
   * When an organ meets.
   *
   * @param perYear how many sessions there are in a year; 0 if session s opens in September of year
   *     {@code from + s}
   * @param from the year from which sessions are counted
   */
  public record Sessions(int perYear, int from) {}

  /**
   * Serial numbers of a session or year.
   *
   * @param first the smallest
   * @param last the largest
   */
  public record Serials(int first, int last) {
    /** Whether a number is one of them. */
    public boolean hold(int serial) {
      return first <= serial && serial <= last;
    }
  }

  /** What precedes the series in its symbols: {@code A/HRC}. */
  public String symbol() {
    int series = resolution.indexOf("/RES/");
    return series < 0 ? "" : resolution.substring(0, series);
  }
}
