package org.resolutionanalytics.batch.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

class PlainCellsTest {

  /** What is written without the library is what the library would have written. */
  @Property(tries = 5000)
  void theLibraryWritesTheSame(@ForAll("texts") String text, @ForAll("delimiters") char delimiter)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    boolean written = new PlainCells(bytes, delimiter).write(text);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(written ? byLibrary(text, delimiter) : "");
  }

  @Property(tries = 500)
  void wordsAndNumbersNeedNoLibrary(@ForAll("words") String word) throws IOException {
    assertThat(new PlainCells(new ByteArrayOutputStream(), ',').write(word)).isTrue();
  }

  private static String byLibrary(String text, char delimiter) throws IOException {
    StringBuilder out = new StringBuilder();
    CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setQuoteMode(QuoteMode.MINIMAL)
        .get()
        .print(text, out, false);
    return out.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab9Z _-./|,;\t\"'#=+\n\r\u00a0é")
        .withCharRange(' ', '~')
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abz09_-./|").ofMinLength(1).ofMaxLength(80);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|', 'a', '\u00a6');
  }
}
