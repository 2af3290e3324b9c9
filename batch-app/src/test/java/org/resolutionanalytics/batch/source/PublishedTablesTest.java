package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.cli.option.TableArguments;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tables in the forms in which collections of resolutions are published. */
class PublishedTablesTest {
  private static final String TEXT =
      "The Security Council,\n\nNoting the \"ferries\"; and the boats,\n\n1. Decides to remain seized.";

  @TempDir private Path folder;

  /** As the Corpus of Resolutions: UN Security Council has them: wide, every cell in quotes. */
  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void aTableOfEightyTwoColumnsIsReadByThree(String delimiter) throws IOException {
    String header =
        IntStream.rangeClosed(1, 82)
            .mapToObj(i -> i == 2 ? "symbol" : i == 9 ? "date" : i == 60 ? "text" : "variable_" + i)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(delimiter));
    StringBuilder table = new StringBuilder(header).append("\r\n");
    for (int row = 1; row <= 3; row++) {
      int number = 9000 + row;
      table
          .append(
              IntStream.rangeClosed(1, 82)
                  .mapToObj(
                      i ->
                          i == 2
                              ? "S/RES/%d(1946)".formatted(number)
                              : i == 9 ? "1946-01-25" : i == 60 ? TEXT : "a, b; c\nd")
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(delimiter)))
          .append("\r\n");
    }
    Path file = Files.writeString(folder.resolve("corpus.csv"), table);

    SourceReading.Rejected advice =
        (SourceReading.Rejected) new SourceReader(SourceLimits.DEFAULT).read(file);
    SourceReading.Accepted third =
        read(file, "3", "--text-column=text", "--symbol-column=symbol", "--date-column=date");

    assertThat(advice.detail())
        .isEqualTo(
            "To read its rows: --text-column text --symbol-column symbol --date-column date");
    assertThat(third.text().content()).isEqualTo(TEXT);
    assertThat(third.stated().symbol()).map(ResolutionSymbol::value).contains("S/RES/9003 (1946)");
    assertThat(third.stated().adoptedOn()).map(Object::toString).contains("1946-01-25");
  }

  /** As documents of the United Nations are published in JSON: paragraphs in lists of lists. */
  @Test
  void theParagraphsOfADocumentInJsonAreItsText() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("document.json"),
            """
            {"id": 17, "metadata": {"symbol": "A/RES/90/12", "titles": ["Ferries", "Boats"]},
             "body": {"language": "en", "paragraphs": [
               {"num": null, "para": "The General Assembly,"},
               {"num": "1.", "para": "1. Decides to build ferries:",
                "children": [{"num": "(a)", "para": "not under that path"}]},
               {"num": "2.", "para": "2. Decides to remain seized."}]}}
            """);

    SourceReading.Accepted read =
        read(
            file,
            "1",
            "--text-column=body.paragraphs[].para",
            "--symbol-column=metadata.symbol",
            "--language-column=body.language");

    assertThat(read.text().content())
        .isEqualTo(
            "The General Assembly,\n\n1. Decides to build ferries:\n\n2. Decides to remain seized.");
    assertThat(read.stated().symbol()).map(ResolutionSymbol::value).contains("A/RES/90/12");
  }

  private static SourceReading.Accepted read(Path file, String row, String... options) {
    Options parsed = new Options();
    new CommandLine(parsed).parseArgs(options);
    TableColumns columns = parsed.tables.columns();
    SourceReading read =
        new SourceReader(SourceLimits.DEFAULT, columns).read(file, row, sha256 -> {});
    assertThat(List.of(read)).hasOnlyElementsOfType(SourceReading.Accepted.class);
    return (SourceReading.Accepted) read;
  }

  /** The options of a command. */
  @Command
  private static final class Options {
    @Mixin private TableArguments tables = new TableArguments();
  }
}
