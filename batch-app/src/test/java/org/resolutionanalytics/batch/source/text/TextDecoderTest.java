package org.resolutionanalytics.batch.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

class TextDecoderTest {
  private static final String TEXT =
      "The General Assembly,\r\nRecalling the “Plan of Action”,\n1.\tDecides to meet in Côte"
          + " d’Ivoire – 5 €;\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
    "windows-1252, ''"
  })
  void encodingsGiveTheSameText(String encoding, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(TEXT.getBytes(Charset.forName(encoding)));

    byte[] file = bytes.toByteArray();
    assertThat(TextDecoder.encodingOf(file)).isEqualTo(Charset.forName(encoding));
    assertThat(TextDecoder.decode(file)).isEqualTo(Extraction.ofLines(TEXT, 0));
  }

  @Test
  void aFewDamagedBytesDoNotSpoilTheRestOfAUtf8File() throws Exception {
    byte[] bytes = "“Takes note” of the “report”".getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'x';

    Extraction read = TextDecoder.decode(bytes);

    assertThat(read.content()).endsWith("Takes note” of the “report”");
    assertThat(read.undecodable()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C080", "E08080", "EDA080", "F0808080", "F4908080", "E282"})
  void overlongFormsAndSurrogatesAreNotUtf8(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(TextDecoder.encodingOf(bytes)).isEqualTo(Charset.forName("windows-1252"));
  }

  /** What an earlier program could not decode is a character like any other. */
  @Test
  void aReplacementCharacterInAUtf8FileDoesNotMakeItAnother() {
    byte[] bytes = "The re\uFFFDport".getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(bytes)).isEqualTo(Extraction.ofLines("The re\uFFFDport", 1));
  }

  @Test
  void nulBytesAreLeftOut() {
    String padded = "Notes with concern" + "\0" + " the delay" + " in all countries".repeat(20);

    assertThat(TextDecoder.decode(padded.getBytes(StandardCharsets.UTF_8)).content())
        .isEqualTo(padded.replace("\0", ""));
  }

  @Test
  void binaryBytesAreRejectedWithTheLine() {
    byte[] bytes = "First line\nSecond\u0001\u0002\u0003 line".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOfSatisfying(
            RejectedSourceException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(RejectionReason.NOT_TEXT);
              assertThat(e.line()).isEqualTo(2);
            });
  }

  @Property
  void validUtf8IsReadAsWritten(@ForAll String any) throws Exception {
    String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String printable = "Recalling ".repeat(20) + text.replaceAll("[\\x00-\\x1F\\uFEFF]", "");

    assertThat(TextDecoder.decode(printable.getBytes(StandardCharsets.UTF_8)).content())
        .isEqualTo(printable);
  }
}
