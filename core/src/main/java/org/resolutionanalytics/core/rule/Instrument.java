package org.resolutionanalytics.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A treaty or an outcome document that texts cite by its title.
 *
 * @param title its title as tables show it
 * @param symbol the resolution that adopted it, where one did
 * @param variants other titles of it
 */
public record Instrument(String title, Optional<String> symbol, List<String> variants) {

  /** Copies the list. */
  public Instrument {
    variants = List.copyOf(variants);
  }

  /** Reads title, symbol and variants, separated by tabs. */
  static Instrument of(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length > 3) {
      throw new IllegalArgumentException(
          "expected title, symbol and other titles with tabs between them");
    }
    return new Instrument(
        fields[0],
        Optional.of(fields.length > 1 ? fields[1] : "").filter(symbol -> !symbol.isEmpty()),
        fields.length > 2 ? Arrays.asList(fields[2].split("\\|", -1)) : List.of());
  }
}
