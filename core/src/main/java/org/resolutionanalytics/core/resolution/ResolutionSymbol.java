package org.resolutionanalytics.core.resolution;

import java.util.Objects;

/**
 * A document symbol of the United Nations in its normal form: {@code A/RES/65/170}, {@code
 * A/RES/57/270 B}, {@code A/RES/2453 A (XXIII)}, {@code S/RES/1325 (2000)}, {@code E/RES/2006/2},
 * {@code A/HRC/RES/12/10}.
 *
 * @param value the symbol, not blank
 */
public record ResolutionSymbol(String value) {

  /**
   * Checks that there is a symbol.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ResolutionSymbol {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a symbol is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
