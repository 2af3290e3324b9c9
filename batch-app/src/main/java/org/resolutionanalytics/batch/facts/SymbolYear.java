package org.resolutionanalytics.batch.facts;

import java.util.Optional;

/** The year inside a symbol: {@code S/RES/1325 (2000)}, {@code E/RES/2006/2}. */
final class SymbolYear {

  private static final int FIRST = 1946;
  private static final int LAST = 2199;

  private SymbolYear() {}

  static Optional<Integer> of(String symbol) {
    int open = symbol.lastIndexOf('(');
    if (open >= 0 && symbol.endsWith(")")) {
      return year(symbol.substring(open + 1, symbol.length() - 1));
    }
    String[] parts = symbol.split("/", -1);
    boolean counted = parts.length == 4 && parts[0].equals("E") && parts[1].equals("RES");
    return counted ? year(parts[2]) : Optional.empty();
  }

  private static Optional<Integer> year(String digits) {
    if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits);
    return year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
  }
}
