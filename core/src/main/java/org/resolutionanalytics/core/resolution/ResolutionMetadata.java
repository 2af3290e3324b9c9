package org.resolutionanalytics.core.resolution;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a resolution says of itself.
 *
 * @param symbol its symbol, from the text, else from the document's name
 * @param body who adopted it
 * @param session the session as printed in the symbol: {@code 65}, {@code S-27}, {@code ES-10}; for
 *     the Security Council empty
 * @param title its title in one line, or empty
 * @param adoptedOn the day of adoption
 * @param meeting the meeting's number: {@code 69}
 * @param committeeReport the symbol of the report that it was adopted on: {@code A/65/438}
 * @param agendaItem the agenda item as printed: {@code 22 (c)}
 * @param kind what kind of document it is
 * @param vote how it was adopted, if it says so
 * @param bodyName the name of a body that is none of the principal ones: {@code World Health
 *     Assembly}
 */
public record ResolutionMetadata(
    Optional<ResolutionSymbol> symbol,
    Body body,
    Optional<String> session,
    String title,
    Optional<LocalDate> adoptedOn,
    Optional<String> meeting,
    Optional<String> committeeReport,
    Optional<String> agendaItem,
    DocumentKind kind,
    Optional<Vote> vote,
    Optional<String> bodyName) {

  private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^\\p{L}\\d]+");

  /** Metadata of a resolution of a known body that says nothing of a vote. */
  public ResolutionMetadata(
      Optional<ResolutionSymbol> symbol,
      Body body,
      Optional<String> session,
      String title,
      Optional<LocalDate> adoptedOn,
      Optional<String> meeting,
      Optional<String> committeeReport,
      Optional<String> agendaItem) {
    this(
        symbol,
        body,
        session,
        title,
        adoptedOn,
        meeting,
        committeeReport,
        agendaItem,
        DocumentKind.RESOLUTION,
        Optional.empty(),
        Optional.empty());
  }

  /** Checks that all are there. */
  public ResolutionMetadata {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(adoptedOn, "adoptedOn");
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(committeeReport, "committeeReport");
    Objects.requireNonNull(agendaItem, "agendaItem");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(vote, "vote");
    Objects.requireNonNull(bodyName, "bodyName");
  }

  /** The body's name in tables: {@code general_assembly}, {@code world_health_assembly}. */
  public String bodyId() {
    return body == Body.OTHER
        ? bodyName
            .map(name -> NOT_OF_AN_ID.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_"))
            .orElse(body.id())
        : body.id();
  }

  /**
   * The year that the resolution counts for: of its adoption, else the year in its symbol, else
   * empty.
   */
  public Optional<Integer> year() {
    return adoptedOn.map(LocalDate::getYear).or(() -> symbol.flatMap(ResolutionSymbol::year));
  }
}
