package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** Which objects of a JSON file are rows, and which values their texts. */
class JsonTablesTest extends FilesOfUnits {

  @Test
  void objectsInJsonAreDocuments() throws IOException {
    String row =
        "{\"text\": \"The Assembly,\\n\\n1. Notes %d;\", \"symbol\": \"A/RES/90/%d\", \"n\": [1, {}]}";
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      lines.append(row.formatted(i, i)).append('\n');
    }
    String list = "[" + lines.toString().strip().replace("}\n", "},\n") + "]";
    String named =
        "{\"count\": 20, \"lists\": [[1], {}], \"a\\\"b\": {\"documents\": %s}, \"next\": []}";
    for (Path file :
        List.of(
            write("lines.jsonl", lines.toString()),
            write("list.json", list),
            write("named.json", named.formatted(list)))) {
      assertThat(units(file, COLUMNS)).hasSize(20);
      for (int i : new int[] {20, 1, 18}) {
        assertThat(accepted(file, Integer.toString(i)).text().content())
            .endsWith("Notes %d;".formatted(i));
      }
    }
  }

  @Test
  void listsBelowANameAreReadUntilTheFileEnds() throws IOException {
    String page =
        "{\"documents\": [{\"text\": \"%s\", \"of\": [{\"text\": \"no\"}]}], \"next\": {\"text\": \"no\"}}\n";
    Path pages = write("pages.json", page.formatted("One,") + page.formatted("Two."));

    assertThat(units(pages, COLUMNS)).hasSize(2);
    assertThat(accepted(pages, "2").text().content()).isEqualTo("Two.");

    Path cut = write("cut.json", "{\"documents\": [{\"text\": \"x\"}, {\"te");
    assertThat(units(cut, COLUMNS)).hasSize(2);
    assertThat(rejected(cut, "2").reason()).isEqualTo(RejectionReason.BROKEN);
  }

  @Test
  void rowsWithTheColumnThemselvesHoldNoOtherRows() throws IOException {
    String annexes = "\"annexes\": [{\"text\": \"A\"}, {\"text\": \"A\"}]";
    for (String first :
        List.of(annexes + ", \"text\": \"B\"", "\"text\": \"B\", " + annexes, annexes)) {
      for (String form : List.of("[{%s}, {\"text\": \"C\"}]", "{%s}\n{\"text\": \"C\"}")) {
        Path file = write("r.json", form.formatted(first));

        assertThat(units(file, COLUMNS)).as(Files.readString(file)).hasSize(2);
        assertThat(accepted(file, "2").text().content()).isEqualTo("C");
      }
    }
  }

  /** Else a file in which no row has the column would be read twice to its end. */
  @Test
  void theFirstTwentyRowsShowWhereTheRowsAre() throws IOException {
    String late = "{\"a\": [{\"text\": \"x\"}, {\"text\": \"y\"}, {\"text\": \"z\"}]}";

    for (int early : new int[] {19, 20}) {
      Path file = write("l" + early + ".json", "[" + "{\"a\": \"x\"},".repeat(early) + late + "]");
      assertThat(units(file, COLUMNS)).hasSize(early == 19 ? 3 : 21);
    }
  }

  @Test
  void theColumnsOfAListBelowANameAreProposedAsThoseOfItsRows() throws IOException {
    String text = "Noting ferries, ".repeat(9) + "\\n\\n1. Notes.";
    Path named = write("n.json", "{\"documents\": [{\"text\": \"" + text + "\"}]}");
    Path one = write("o.json", "{\"paragraphs\": [{\"para\": \"" + "Noting, ".repeat(9) + "\"}]}");

    Path line =
        write("l.json", "{\"documents\": [{\"text\": \"" + "Noting, ".repeat(150) + "\"}]}");
    Path rows =
        write(
            "r.json",
            "[{\"annexes\": [{\"a\": \"" + text + "\"}], \"b\": \"" + text.repeat(3) + "\"}]");

    assertThat(proposed(line)).endsWith("--text-column text");
    assertThat(proposed(rows)).endsWith("--text-column b");
    assertThat(proposed(named)).endsWith("--text-column text");
    assertThat(proposed(one)).endsWith("--text-column paragraphs.para");
  }

  private static String proposed(Path file) {
    return ((SourceReading.Rejected) new SourceReader(SourceLimits.DEFAULT).read(file)).detail();
  }

  @Test
  void theValuesOfAListAreParagraphs() throws IOException {
    Path file =
        write("d.json", "{\"body\":{\"paragraphs\":[{\"para\":\"One,\"},{\"para\":\"Two.\"}]}}");
    TableColumns columns = new TableColumns("body.paragraphs.para", "", "", "", "");

    SourceReading read = new SourceReader(SourceLimits.DEFAULT, columns).read(file, "1", s -> {});

    assertThat(((SourceReading.Accepted) read).text().content()).isEqualTo("One,\n\nTwo.");
  }
}
