package org.resolutionanalytics.core.citation;

import java.util.Optional;

/**
 * The word "resolution", "resolutions", "decision" or "decisions", and whose they are by the words
 * around it.
 *
 * @param token the word
 * @param decision whether it is a decision
 * @param plural whether it announces several
 * @param basis the organ
 */
record InstrumentKeyword(int token, boolean decision, boolean plural, OrganBasis basis) {

  /**
   * What a reference is called whose symbol is not known: {@code Governing Council decision 25/5}.
   */
  String title(ClauseTokens tokens, InstrumentNumber number, int part, CitationWords words) {
    int first = token;
    while (basis.kind() == OrganBasis.Kind.FOREIGN
        && tokens.isCapitalised(first - 1)
        && !words.isOpener(tokens, first - 1)) {
      first--;
    }
    String organ =
        first == token ? "" : tokens.text().substring(tokens.start(first), tokens.start(token));
    return organ
        + (decision ? words.rules().decision() : words.rules().resolution())
        + " "
        + number.normal(part);
  }

  /** Reads them in one document, clause by clause; not for several threads. */
  static final class Reader {
    /** "Its relevant previous resolutions": the most words in between. */
    private static final int WORDS_AFTER_ITS = 4;

    /** "The Security Council decided unanimously, in its resolution": the most words in between. */
    private static final int WORDS_AFTER_ORGAN = 8;

    /** How many tokens of a list of items are searched for "of the Council". */
    private static final int LONGEST_LIST = 60;

    private final OrganContext organs;
    private final CitationWords words;
    private Optional<OrganContext.Mention> lastMention = Optional.empty();
    private Optional<Organ> lastNamed = Optional.empty();

    Reader(OrganContext organs, CitationWords words) {
      this.organs = organs;
      this.words = words;
    }

    void startClause() {
      lastMention = Optional.empty();
      lastNamed = Optional.empty();
    }

    /** The organ that the clause has named last. */
    Optional<Organ> mentioned() {
      return lastMention.flatMap(m -> m.basis().organ());
    }

    void mention(OrganContext.Mention mention) {
      lastMention = Optional.of(mention);
    }

    Optional<InstrumentKeyword> read(ClauseTokens tokens, int at) {
      int first = tokens.first(at) | ' ';
      if (first != words.rules().resolution().charAt(0)
          && first != words.rules().decision().charAt(0)) {
        return Optional.empty();
      }
      boolean resolution = tokens.isIgnoringCase(at, words.rules().resolution());
      boolean resolutions = tokens.isIgnoringCase(at, words.rules().resolutions());
      boolean decision = tokens.isIgnoringCase(at, words.rules().decision());
      boolean decisions = tokens.isIgnoringCase(at, words.rules().decisions());
      if (!resolution && !resolutions && !decision && !decisions) {
        return Optional.empty();
      }
      OrganBasis basis = basis(tokens, at);
      if (basis.kind() == OrganBasis.Kind.NAMED) {
        lastNamed = basis.organ();
      }
      return Optional.of(
          new InstrumentKeyword(at, decision || decisions, resolutions || decisions, basis));
    }

    private OrganBasis basis(ClauseTokens tokens, int keyword) {
      int before = tokens.is(keyword - 1, words.rules().possessive()) ? keyword - 2 : keyword - 1;
      if (lastMention.isPresent() && lastMention.get().next() == before + 1) {
        return lastMention.get().basis();
      }
      if (organs.endsForeignName(tokens, before)) {
        return OrganBasis.foreign();
      }
      return adopterBehind(tokens, keyword)
          .or(() -> owner(tokens, keyword))
          .orElseGet(() -> OrganBasis.none(lastNamed));
    }

    /** {@code its resolution}: the organ that acts, if it comes right before, else the body. */
    private Optional<OrganBasis> owner(ClauseTokens tokens, int keyword) {
      for (int at = keyword - 1; at >= keyword - WORDS_AFTER_ITS; at--) {
        if (tokens.isIgnoringCase(at, words.rules().its())) {
          int its = at;
          boolean acts = words.rules().owning().contains(tokens.word(its - 1));
          return Optional.of(
              lastMention
                  .filter(organ -> acts && its - organ.next() <= WORDS_AFTER_ORGAN)
                  .map(organ -> organ.basis().asOwner())
                  .orElseGet(() -> OrganBasis.own(organs.body())));
        }
      }
      return Optional.empty();
    }

    /** {@code resolution 5/1 of 18 June 2007 of the Human Rights Council}. */
    private Optional<OrganBasis> adopterBehind(ClauseTokens tokens, int keyword) {
      int at = keyword + 1;
      while (at - keyword < LONGEST_LIST) {
        Optional<InstrumentNumber> number = InstrumentNumber.read(tokens, at, words);
        if (number.isPresent()) {
          at = number.get().next();
        } else if (tokens.is(at, ",") || tokens.is(at, words.rules().and())) {
          at++;
        } else {
          Optional<WrittenDate> date = WrittenDate.after(tokens, at, words);
          if (date.isEmpty()) {
            break;
          }
          at = date.get().next();
        }
      }
      return at == keyword + 1 ? Optional.empty() : adopter(tokens, at);
    }

    private Optional<OrganBasis> adopter(ClauseTokens tokens, int from) {
      boolean adopted =
          tokens.is(from, words.rules().adopted()) && tokens.is(from + 1, words.rules().by());
      int at = adopted ? from + 2 : from;
      if (at == from && !tokens.is(at++, words.rules().of())) {
        return Optional.empty();
      }
      if (tokens.is(at, words.rules().article())) {
        at++;
      }
      Optional<OrganContext.Mention> organ = organs.read(tokens, at);
      if (organ.isPresent()) {
        return organ.map(OrganContext.Mention::basis);
      }
      while (tokens.isCapitalised(at)) {
        if (organs.endsForeignName(tokens, at)) {
          return Optional.of(OrganBasis.foreign());
        }
        at++;
      }
      return Optional.empty();
    }
  }
}
