package org.resolutionanalytics.core.parse;

import java.util.Optional;
import org.resolutionanalytics.core.parse.metadata.SymbolReader;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;

/** A symbol that a field of a file holds: it is one, whatever its form. */
public final class StatedSymbol {

  private StatedSymbol() {}

  /**
   * The symbol in its normal form, where it has one.
   *
   * @param field what the field holds: {@code S/RES/1325(2000)}, {@code A_RES_65_170}
   */
  public static Optional<ResolutionSymbol> of(String field) {
    String symbol = field.strip();
    return symbol.isEmpty()
        ? Optional.empty()
        : SymbolReader.printed(symbol).or(() -> Optional.of(new ResolutionSymbol(symbol)));
  }
}
