package org.resolutionanalytics.batch.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.table.statistics.DocumentGroups;

class GroupsFileTest {
  @TempDir private Path folder;

  @Test
  void aRowPutsADocumentIntoGroups() throws IOException {
    DocumentGroups groups = read("\uFEFFdocument,committee,origin\na,Second , South\nb,,North\n");

    assertThat(groups.bySymbol()).isFalse();
    assertThat(groups.own()).containsExactly("committee", "origin");
    assertThat(groups.groups())
        .containsEntry("a", Map.of("committee", "Second", "origin", "South"))
        .containsEntry("b", Map.of("origin", "North"))
        .hasSize(2);
  }

  @Test
  void theFirstColumnMayBeTheSymbol() throws IOException {
    DocumentGroups groups = read("symbol,committee\r\nA/RES/65/170,Second\r\n");

    assertThat(groups.bySymbol()).isTrue();
    assertThat(groups.groups()).containsOnlyKeys("A/RES/65/170");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cellsAreSeparatedAsInTheHeader(String delimiter) throws IOException {
    DocumentGroups groups =
        read(
            "\ndocument,committee,origin\na,\"Third, or ; other\",South\n".replace(",", delimiter));

    assertThat(groups.own()).containsExactly("committee", "origin");
    assertThat(groups.groups().get("a"))
        .isEqualTo(
            Map.of("committee", "Third, or ; other".replace(",", delimiter), "origin", "South"));
  }

  @Test
  void theOrderOfTheRowsMakesNoDifference() throws IOException {
    assertThat(read("document,x\na,1\nb,2\n").fingerprint())
        .isEqualTo(read("document,x\nb,2\na,1\n").fingerprint())
        .isNotEqualTo(read("document,x\nb,1\na,2\n").fingerprint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "file,committee|a,Second; line 1: the first column must be document or symbol, it is file",
        "document|a; line 1: add a column of groups",
        "document,x,x|a,1,2; line 1: give each column its own name",
        "document,x,|a,1,2; line 1: give each column its own name",
        "document,year|a,2010; line 1: documents are always grouped by year",
        "document,x|a,1|b; line 3: expected 2 cells, found 1",
        "document,x|a,1|a,2; line 3: a second row for a",
      })
  void errorsSayWhere(String lines, String message) {
    assertThatThrownBy(() -> read(lines.replace('|', '\n') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("groups.csv, " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"document,x\na,1\n", "document,x\n\"a,1\n", "document,x\na,\"1\n"})
  void anOpenQuotationMarkIsNamedWhereverItIs(String content) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(content))
        .withMessageContaining("is a quotation mark left open?");
  }

  @Test
  void emptyFileIsAnError() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
  }

  private DocumentGroups read(String content) throws IOException {
    return GroupsFile.read(Files.writeString(folder.resolve("groups.csv"), content));
  }
}
