package org.resolutionanalytics.batch.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Actors;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.resolutionanalytics.batch.table.statistics.SampleTables;

class DataPackageTest {
  private static final CorpusTables TABLES = SampleTables.all();

  @TempDir Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    List<TableSource<?>> all = new ArrayList<>(TABLES.all());
    all.add(Codebook.of(TABLES.declarations()));
    for (TableSource<?> table : all) {
      CsvTableWriter.write(folder, table, CsvDialect.DEFAULT);
    }
    describe();
  }

  private void describe() throws IOException {
    List<Table<?>> tables = new ArrayList<>(TABLES.declarations());
    tables.add(Codebook.TABLE);
    new DataPackage(CsvDialect.DEFAULT).write(folder, tables, sums());
  }

  private List<ReportFile> sums() throws IOException {
    List<ReportFile> sums = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        sums.add(ReportFile.of(folder, String.valueOf(file.getFileName()), Optional.empty()));
      }
    }
    return sums;
  }

  @Test
  void describesEveryTable() throws IOException {
    assertThat(PackageValidator.violations(folder)).isEmpty();
    String description = Files.readString(folder.resolve("datapackage.json"));
    assertThat(description).doesNotContain("\r").endsWith("}\n");
    for (Table<?> table : TABLES.declarations()) {
      assertThat(description).contains("\"path\" : \"" + table.name() + ".csv\"");
    }
  }

  @Test
  void sameTablesGiveSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(folder.resolve("datapackage.json"));
    describe();

    assertThat(Files.readAllBytes(folder.resolve("datapackage.json"))).isEqualTo(first);
  }

  private ReportFile file(String name) throws IOException {
    return ReportFile.of(folder, name, Optional.empty());
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "clauses,     ',2010,preambular', ',MMX,preambular',   no integer: MMX",
    "clauses,     ',preambular,',     ',foreword,',        not in the list: foreword",
    "clauses,     ',op1,',            ',pp1,',             two rows with the key",
    "themes,      ',op1,',            ',op7,',             no row of clauses has",
    "resolutions, '2010-12-20',       '2010-13-20',        no date: 2010-13-20",
    "resolutions, 'general_assembly', '',                  'required, but missing'",
    "theme_by_year, '0.500000',       '1.500000',          out of bounds",
    "requests,    ',true,',           ',yes,',             no boolean: yes",
  })
  void validatorFindsWhatIsWrong(String table, String right, String wrong, String violation)
      throws IOException {
    Path file = folder.resolve(table + ".csv");
    String content = Files.readString(file);
    assertThat(content).contains(right);
    Files.writeString(file, content.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
    describe();

    assertThat(PackageValidator.violations(folder)).anyMatch(found -> found.contains(violation));
  }

  @Test
  void changedFileNoLongerMatchesItsHash() throws IOException {
    Path file = folder.resolve("rejected.csv");
    Files.writeString(file, Files.readString(file).replace("notes", "notas"));

    assertThat(PackageValidator.violations(folder)).containsExactly("rejected: hash");
  }

  @Test
  void sumsAreThoseOfSha256sum() throws IOException {
    Files.writeString(folder.resolve("b.csv"), "abc");
    Files.writeString(folder.resolve("a.csv"), "");

    Checksums.write(folder, List.of(file("b.csv"), file("a.csv")));

    assertThat(folder.resolve("SHA256SUMS"))
        .hasContent(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.csv
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.csv
            """);
  }

  @Test
  void codebookHasARowAColumn() {
    List<Map<String, Object>> rows = Cells.of(Codebook.of(List.of(Actors.TABLE)));

    assertThat(rows).hasSameSizeAs(Actors.TABLE.columns());
    assertThat(rows)
        .filteredOn(row -> row.get("column").equals("path"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("table", "actors")
                    .containsEntry("position", 5)
                    .containsEntry("type", "string")
                    .containsEntry("required", true)
                    .containsEntry("key", true)
                    .containsEntry("refers_to", "clauses.path"));
    assertThat(rows)
        .filteredOn(row -> row.get("column").equals("role"))
        .extracting(row -> row.get("allowed"))
        .containsExactly("mentioned|addressee");
  }
}
