package org.resolutionanalytics.core.rule;

/**
 * How a body that is no principal organ numbers its resolutions or decisions.
 *
 * @param body its name
 * @param form the form of a symbol: {@code WHA{session}.{number}}
 */
public record SymbolForm(String body, String form) {

  /** Reads body and form, separated by a tab. */
  static SymbolForm of(String line) {
    int tab = line.indexOf('\t');
    if (tab < 1) {
      throw new IllegalArgumentException("expected a body and a form with a tab between them");
    }
    return new SymbolForm(line.substring(0, tab), line.substring(tab + 1));
  }
}
