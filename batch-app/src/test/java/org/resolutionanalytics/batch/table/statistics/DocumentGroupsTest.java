package org.resolutionanalytics.batch.table.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.SampleDocuments;

class DocumentGroupsTest {

  @TempDir Path folder;

  @Test
  void groupsByDocument() throws IOException {
    DocumentGroups groups = read("document,committee,origin\na,Second,South\nb,,North\n");

    assertThat(groups.groupings()).containsExactly("committee", "origin");
    assertThat(groups.of("a", null)).containsExactly("Second", "South");
    assertThat(groups.of("b", "A/RES/1/1")).isEqualTo(Arrays.asList(null, "North"));
    assertThat(groups.of("c", null)).isEqualTo(Arrays.asList(null, null));
  }

  @Test
  void documentWithoutSymbolIsInNoGroupBySymbol() throws IOException {
    DocumentGroups groups = read("symbol,committee\r\nA/RES/65/170,Second\r\n");

    assertThat(groups.of("a", "A/RES/65/170")).containsExactly("Second");
    assertThat(groups.of("a", null)).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cellsStandApartAsInTheHeader(String delimiter) throws IOException {
    DocumentGroups groups =
        read(
            "\ndocument,committee,origin\na,\"Third, or ; other\",South\n".replace(",", delimiter));

    assertThat(groups.groupings()).containsExactly("committee", "origin");
    assertThat(groups.of("a", null))
        .containsExactly("Third, or ; other".replace(",", delimiter), "South");
  }

  @Test
  void rowsThatAreOfNoDocument() throws IOException {
    DocumentSource corpus = documents -> SampleDocuments.all().forEach(documents);

    assertThat(read("document,x\nz,1\nA_RES_65_900,1\nb,\n").withoutDocument(corpus))
        .containsExactly("b", "z");
    assertThat(read("symbol,x\nA/RES/65/900,1\nA/RES/1/1,1\n").withoutDocument(corpus))
        .containsExactly("A/RES/1/1");
    assertThat(DocumentGroups.none().withoutDocument(corpus)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "file,committee|a,Second; line 1: the first column must be document or symbol, it is file",
        "document|a; line 1: add a column of groups",
        "document,x,x|a,1,2; line 1: give each column its own name",
        "document,year|a,2010; line 1: documents are always grouped by year",
        "document,x|a,1|b; line 3: expected 2 cells, found 1",
        "document,x|a,1|a,2; line 3: a second row for a",
      })
  void errorsSayWhere(String lines, String message) {
    assertThatThrownBy(() -> read(lines.replace('|', '\n') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("groups.csv, " + message);
  }

  @Test
  void emptyFileIsAnError() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
  }

  private DocumentGroups read(String content) throws IOException {
    return DocumentGroups.read(Files.writeString(folder.resolve("groups.csv"), content));
  }
}
