package org.resolutionanalytics.core.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Titles of treaties and outcome documents, their variants, and the symbol of the resolution that
 * adopted them. Read from {@code instruments.tsv}; immutable.
 */
final class InstrumentTitles {
  private static final String RESOURCE = "/rules/en/instruments.tsv";

  private final PhraseTrie<Instrument> phrases = new PhraseTrie<>();

  /**
   * A treaty or an outcome document.
   *
   * @param title its title as tables show it
   * @param symbol the resolution that adopted it, where one did
   */
  record Instrument(String title, Optional<String> symbol) {}

  private InstrumentTitles(BufferedReader lines) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, number);
      }
    }
  }

  private void add(String line, int number) {
    String[] fields = line.split("\\t", -1);
    if (fields.length != 3 || fields[0].isBlank()) {
      throw new IllegalStateException(
          RESOURCE + ", line " + number + ": expected title, symbol, variants between tabs");
    }
    Instrument instrument =
        new Instrument(fields[0], Optional.of(fields[1]).filter(s -> !s.isEmpty()));
    phrases.add(instrument.title(), instrument);
    for (String variant : fields[2].split("\\|", -1)) {
      if (!variant.isBlank()) {
        phrases.add(variant, instrument);
      }
    }
  }

  /** The titles that come with the product. */
  static InstrumentTitles shipped() {
    InputStream stream =
        Objects.requireNonNull(InstrumentTitles.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new InstrumentTitles(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<PhraseTrie.Match<Instrument>> longestAt(ClauseTokens tokens, int at) {
    return phrases.longestAt(tokens, at);
  }
}
