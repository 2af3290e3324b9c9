package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.rule.RuleFile;

/**
 * Document symbols: {@code A/65/438}, {@code E/CN.6/2010/L.7}, {@code S/PRST/2010/25}. The first
 * component is a known series, and a digit follows it, so that {@code HIV/AIDS} is none.
 */
final class DocumentSymbols {
  private static final Set<String> SERIES = RuleFile.shipped("citations").words("series");

  /** No symbol is longer; it bounds the search for hyphens in a broken text. */
  private static final int LONGEST = 80;

  private DocumentSymbols() {}

  static Optional<Found> read(ClauseTokens tokens, int at) {
    if (!ClauseTokens.isCapital(tokens.first(at))) {
      return Optional.empty();
    }
    String word = tokens.word(at);
    int slash = word.indexOf('/');
    if (slash < 1 || word.length() > LONGEST || !SERIES.contains(series(word))) {
      return Optional.empty();
    }
    String symbol = withoutJointSymbol(word);
    if (!hasDigit(symbol, slash)) {
      return Optional.empty();
    }
    return Optional.of(
        isResolution(symbol) ? resolution(tokens, at, symbol) : document(tokens, at, symbol));
  }

  private static Found document(ClauseTokens tokens, int at, String symbol) {
    Optional<WrittenDate> date = WrittenDate.after(tokens, at + 1);
    return new Found(
        at,
        date.map(WrittenDate::next).orElse(at + 1),
        Optional.of(symbol),
        date.map(WrittenDate::date),
        "");
  }

  /** The symbol of a resolution may go on after a blank: a part's letter, a year, a session. */
  private static Found resolution(ClauseTokens tokens, int at, String symbol) {
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
    Optional<LocalDate> date = WrittenDate.after(tokens, next).map(WrittenDate::date);
    int end = WrittenDate.after(tokens, next).map(WrittenDate::next).orElse(next);
    return new Found(at, end, Optional.of(normal.toString()), date, "");
  }

  private static boolean isResolution(String symbol) {
    return symbol.contains("/RES/");
  }

  /** {@code A/63/1-S/2008/2} is a symbol in two series; the first one identifies the document. */
  private static String withoutJointSymbol(String word) {
    for (int hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      int slash = word.indexOf('/', hyphen);
      if (slash > hyphen
          && word.indexOf('/') < hyphen
          && word.lastIndexOf('/', hyphen) > 0
          && SERIES.contains(word.substring(hyphen + 1, slash))
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
