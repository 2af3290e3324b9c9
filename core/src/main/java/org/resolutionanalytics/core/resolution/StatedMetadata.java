package org.resolutionanalytics.core.resolution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document's format says of it in fields of its own, outside the text: an Akoma Ntoso file,
 * the columns of a table. It takes the place of what the text says.
 *
 * @param symbol its symbol
 * @param title its title in one line
 * @param adoptedOn the day of adoption
 * @param vote how it was adopted
 */
public record StatedMetadata(
    Optional<ResolutionSymbol> symbol,
    Optional<String> title,
    Optional<LocalDate> adoptedOn,
    Optional<Vote> vote) {

  /** Nothing is stated. */
  public static final StatedMetadata NONE =
      new StatedMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that all are there. */
  public StatedMetadata {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(adoptedOn, "adoptedOn");
    Objects.requireNonNull(vote, "vote");
  }

  /**
   * What the text says, with what is stated in its place. The symbol decides the body and the
   * session too; a draft has no day of adoption and no vote.
   *
   * @param read what was read from the text
   */
  public ResolutionMetadata over(ResolutionMetadata read) {
    if (equals(NONE)) {
      return read;
    }
    Body body = symbol.map(ResolutionSymbol::body).filter(b -> b != Body.OTHER).orElse(read.body());
    boolean draft = symbol.map(ResolutionSymbol::isDraft).orElse(read.kind() == DocumentKind.DRAFT);
    return new ResolutionMetadata(
        symbol.or(read::symbol),
        body,
        symbol.flatMap(ResolutionSymbol::session).or(read::session),
        title.orElse(read.title()),
        draft ? Optional.empty() : adoptedOn.or(read::adoptedOn),
        read.meeting(),
        read.committeeReport(),
        read.agendaItem(),
        draft ? DocumentKind.DRAFT : read.kind(),
        draft ? Optional.empty() : vote.or(read::vote),
        body == Body.OTHER ? read.bodyName() : Optional.empty());
  }
}
