package org.resolutionanalytics.batch.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesFileTest {
  @TempDir private Path folder;

  @Test
  void columnsMayBeInAnyOrderAmongOthers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.csv"), "\uFEFFsymbol;predecessor;document\nA/1;a;b\n;;c\n");

    assertThat(SeriesFile.read(file).byDocument())
        .containsEntry("b", Optional.of("a"))
        .containsEntry("c", Optional.empty())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document,before^b,a^ | line 1: the header must have the columns document and predecessor",
        "document,predecessor^b,a,c^ | line 2: expected 2 cells, found 3",
        "document,predecessor^b,b^ | line 2: b cannot renew itself",
        "document,predecessor^b,a^b,c^ | line 3: a second row for b; keep one",
        "document,predecessor^b,\"a^ | is a quotation mark left open?",
      })
  void whatIsWrongIsNamedWithItsLine(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("s.csv"), content.replace('^', '\n'));

    assertThatThrownBy(() -> SeriesFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
