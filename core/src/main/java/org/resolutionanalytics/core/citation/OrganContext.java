package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;

/**
 * Which organs a document has named so far, and which of them a reference means. Serves one
 * document, read in order; not for several threads.
 */
final class OrganContext {
  private final Organs organs;
  private final CitationWords words;
  private final Optional<Organ> body;
  private final Optional<LocalDate> adoptedOn;
  private final Map<String, Organ> latestByShortName = new HashMap<>();
  private final Set<Organ> named = new HashSet<>();

  /**
   * An organ's name in a clause.
   *
   * @param basis what it says
   * @param next the index of the token after it
   */
  record Mention(OrganBasis basis, int next) {}

  OrganContext(ResolutionMetadata metadata, Organs organs, CitationWords words) {
    this.organs = organs;
    this.words = words;
    this.body = organs.of(metadata.body());
    this.adoptedOn = metadata.adoptedOn();
    body.ifPresent(this::remember);
  }

  Optional<Organ> body() {
    return body;
  }

  /** The organ's name that starts at a token; remembers it for the short names that follow. */
  Optional<Mention> read(ClauseTokens tokens, int at) {
    if (!tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    Optional<PhraseTrie.Match<Organ>> name = organs.names().longestAt(tokens, at);
    if (name.isPresent()) {
      Organ organ = name.get().value();
      remember(organ);
      return Optional.of(new Mention(OrganBasis.named(organ), name.get().next()));
    }
    String word = tokens.word(at);
    if (words.rules().shortNames().contains(word) && standsAlone(tokens, at)) {
      return Optional.of(new Mention(OrganBasis.ofShortName(word, latest(word)), at + 1));
    }
    return Optional.empty();
  }

  /** An organ of unknown name whose last word is the token. */
  boolean endsForeignName(ClauseTokens tokens, int at) {
    return tokens.isCapitalised(at) && words.rules().organNouns().contains(tokens.word(at));
  }

  /** "Governing Council" and "Council of Europe" are other organs; a clause's opening is not. */
  private boolean standsAlone(ClauseTokens tokens, int at) {
    boolean partOfName =
        at > 1 && tokens.isCapitalised(at - 1) && !tokens.is(at - 1, words.capitalArticle());
    return !partOfName && !(tokens.is(at + 1, words.rules().of()) && tokens.isCapitalised(at + 2));
  }

  private void remember(Organ organ) {
    named.add(organ);
    latestByShortName.put(organ.shortName(), organ);
  }

  /** The adopting body keeps its short name, whatever else is mentioned. */
  private Optional<Organ> latest(String shortName) {
    if (body.isPresent() && body.get().shortName().equals(shortName)) {
      return body;
    }
    return Optional.ofNullable(latestByShortName.get(shortName));
  }

  /** The organ that adopted an instrument, or empty if that is not certain. */
  Optional<Organ> resolve(OrganBasis basis, InstrumentNumber number, Optional<LocalDate> date) {
    return switch (basis.kind()) {
      case FOREIGN -> Optional.empty();
      case NAMED -> basis.organ().filter(o -> o.accepts(number)).or(() -> byNumber(number, date));
      case SHORT -> byShortName(basis, number, date);
      case OWN, NONE ->
          basis
              .organ()
              .filter(o -> fits(o, number, date))
              .or(() -> body.filter(o -> fits(o, number, date)))
              .or(() -> byNumber(number, date));
    };
  }

  /** The organ, if it can have adopted the instrument. */
  Optional<Organ> fitting(
      Optional<Organ> organ, InstrumentNumber number, Optional<LocalDate> date) {
    return organ.filter(o -> fits(o, number, date));
  }

  private Optional<Organ> byShortName(
      OrganBasis basis, InstrumentNumber number, Optional<LocalDate> date) {
    Optional<Organ> latest = basis.organ().filter(o -> fits(o, number, date));
    if (latest.isPresent()) {
      return latest;
    }
    Optional<Organ> only = Optional.empty();
    for (Organ organ : organs.all()) {
      if (organ.shortName().equals(basis.shortName()) && fits(organ, number, date)) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(organ);
      }
    }
    return only;
  }

  /**
   * The organ that the way of numbering points to: where several number so, the first that can have
   * adopted it; one after the first only if a date or its name before says more.
   */
  private Optional<Organ> byNumber(InstrumentNumber number, Optional<LocalDate> date) {
    List<Organ> numbering =
        organs.all().stream().filter(organ -> organ.alone().contains(number.form())).toList();
    if (numbering.size() < 2) {
      return numbering.stream().findFirst();
    }
    Organ first = numbering.get(0);
    return numbering.stream()
        .filter(o -> o == first || date.isPresent() || named.contains(o))
        .filter(o -> fits(o, number, date))
        .findFirst();
  }

  private boolean fits(Organ organ, InstrumentNumber number, Optional<LocalDate> date) {
    if (!organ.accepts(number)) {
      return false;
    }
    return date.isPresent()
        ? organ.agrees(number, date.get())
        : adoptedOn.isEmpty() || organ.canPrecede(number, adoptedOn.get());
  }
}
