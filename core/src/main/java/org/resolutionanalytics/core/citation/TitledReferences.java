package org.resolutionanalytics.core.citation;

import java.util.Optional;
import org.resolutionanalytics.core.rule.Instrument;

/**
 * References by title in one clause: a known title, the longest that fits, or what {@link
 * UnlistedTitles} takes for one.
 */
final class TitledReferences {
  private final CitationWords words;
  private final ClauseTokens tokens;
  private final UnlistedTitles unlisted;

  TitledReferences(CitationWords words, ClauseTokens tokens) {
    this.words = words;
    this.tokens = tokens;
    this.unlisted = new UnlistedTitles(words, tokens);
  }

  /** The reference that starts at a token. */
  Optional<Found> read(int at) {
    if (!tokens.isCapitalised(at) && !tokens.startsWithDigit(at)) {
      return Optional.empty();
    }
    Optional<UnlistedTitles.Span> span = unlisted.read(at);
    Optional<PhraseTrie.Match<Instrument>> known = words.titles().longestAt(tokens, at);
    if (known.isPresent() && !goesOn(known.get(), span)) {
      Instrument instrument = known.get().value();
      return Optional.of(dated(at, known.get().next(), instrument.symbol(), instrument.title()));
    }
    if (span.isEmpty()) {
      return Optional.empty();
    }
    int next = span.get().next();
    return Optional.of(dated(at, next, Optional.empty(), text(at, next)));
  }

  /** "Vienna Declaration on Crime and Justice" is not the Vienna Declaration. */
  private boolean goesOn(PhraseTrie.Match<Instrument> known, Optional<UnlistedTitles.Span> span) {
    return span.isPresent()
        && span.get().next() > known.next()
        && words.rules().titleNouns().contains(tokens.word(known.next() - 1));
  }

  private Found dated(int at, int end, Optional<String> symbol, String title) {
    Optional<WrittenDate> date = WrittenDate.after(tokens, end, words);
    return new Found(
        at, date.map(WrittenDate::next).orElse(end), symbol, date.map(WrittenDate::date), title);
  }

  private String text(int from, int next) {
    return tokens.text().substring(tokens.start(from), tokens.end(next - 1));
  }
}
