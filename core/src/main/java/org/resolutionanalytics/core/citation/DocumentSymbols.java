package org.resolutionanalytics.core.citation;

import java.util.Optional;

/**
 * Document symbols: {@code A/65/438}, {@code E/CN.6/2010/L.7}, {@code S/PRST/2010/25}. The first
 * component is a known series, and a digit follows it, so that {@code HIV/AIDS} is none.
 */
final class DocumentSymbols {
  /** No symbol is longer; it bounds the search for hyphens in a broken text. */
  private static final int LONGEST = 80;

  private final CitationWords words;

  DocumentSymbols(CitationWords words) {
    this.words = words;
  }

  Optional<Found> read(ClauseTokens tokens, int at) {
    if (!ClauseTokens.isCapital(tokens.first(at))) {
      return Optional.empty();
    }
    String word = tokens.word(at);
    int slash = word.indexOf('/');
    if (slash < 1 || word.length() > LONGEST || !words.rules().series().contains(series(word))) {
      return Optional.empty();
    }
    String symbol = withoutJointSymbol(word);
    if (!hasDigit(symbol, slash)) {
      return Optional.empty();
    }
    return Optional.of(
        isResolution(symbol) ? resolution(tokens, at, symbol) : document(tokens, at, symbol));
  }

  private Found document(ClauseTokens tokens, int at, String symbol) {
    Optional<WrittenDate> date = WrittenDate.after(tokens, at + 1, words);
    return new Found(
        at,
        date.map(WrittenDate::next).orElse(at + 1),
        Optional.of(symbol),
        date.map(WrittenDate::date),
        "");
  }

  /** The symbol of a resolution may go on after a blank: a part's letter, a year, a session. */
  private Found resolution(ClauseTokens tokens, int at, String symbol) {
    int number = symbol.lastIndexOf('/') + 1;
    StringBuilder normal = new StringBuilder(symbol);
    int next = at + 1;
    if (symbol.length() > number + 1
        && ClauseTokens.isCapital(symbol.charAt(symbol.length() - 1))) {
      normal.insert(symbol.length() - 1, ' ');
    } else if (tokens.isSingleCapital(next)) {
      normal.append(' ').append(tokens.word(next++));
    }
    boolean closed = tokens.is(next, "(") && tokens.is(next + 2, ")");
    String inside = tokens.word(next + 1);
    if (closed
        && (InstrumentNumber.isDigits(inside, 0, 4) || InstrumentNumber.isRoman(inside, 0))) {
      normal.append(" (").append(inside).append(')');
      next += 3;
    }
    Optional<WrittenDate> date = WrittenDate.after(tokens, next, words);
    int end = date.map(WrittenDate::next).orElse(next);
    return new Found(at, end, Optional.of(normal.toString()), date.map(WrittenDate::date), "");
  }

  private static boolean isResolution(String symbol) {
    return symbol.contains("/RES/");
  }

  /** {@code A/63/1-S/2008/2} is a symbol in two series; the first one identifies the document. */
  private String withoutJointSymbol(String word) {
    for (int hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      int slash = word.indexOf('/', hyphen);
      if (slash > hyphen
          && word.indexOf('/') < hyphen
          && word.lastIndexOf('/', hyphen) > 0
          && words.rules().series().contains(word.substring(hyphen + 1, slash))
          && ClauseTokens.isDigit(word.charAt(hyphen - 1))) {
        return word.substring(0, hyphen);
      }
    }
    return word;
  }

  private static String series(String word) {
    return word.substring(0, word.indexOf('/'));
  }

  private static boolean hasDigit(String symbol, int from) {
    for (int i = from; i < symbol.length(); i++) {
      if (ClauseTokens.isDigit(symbol.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
