package org.resolutionanalytics.batch.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.batch.csv.CsvDialect.Delimiter;
import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.springframework.util.FileSystemUtils;

class CsvTableWriterTest {
  private static final Table<Thing> THINGS =
      Table.of(
          "things",
          "A thing.",
          column("name", ColumnType.TEXT, "Its name.").key(Thing::name),
          column("value", ColumnType.NUMBER, "Its value.")
              .optional(thing -> Optional.ofNullable(thing.value())),
          column("day", ColumnType.DATE, "Its day.")
              .optional(thing -> Optional.ofNullable(thing.day())));

  @TempDir private Path folder;

  @Test
  void aHeaderThenARowALine() throws Exception {
    long rows =
        write(
            CsvDialect.DEFAULT,
            new Thing("a", 0.5, LocalDate.of(2010, 12, 20)),
            new Thing("b", null, null));

    assertThat(rows).isEqualTo(2);
    assertThat(content()).isEqualTo("name,value,day\na,0.500000,2010-12-20\nb,,\n");
  }

  @Test
  void anUnknownValueIsEmptyInTheFirstColumnToo() throws Exception {
    write(CsvDialect.DEFAULT, new Thing("", 1.0, null));

    assertThat(content()).isEqualTo("name,value,day\n,1.000000,\n");
  }

  @Test
  void textsWithCommasQuotesAndLineEndsAreQuoted() throws Exception {
    write(CsvDialect.DEFAULT, new Thing("a, \"b\"\nc", null, null));

    assertThat(content()).isEqualTo("name,value,day\n\"a, \"\"b\"\"\nc\",,\n");
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1", "@SUM", "'\t1'"})
  void aTextThatASpreadsheetWouldRunIsGuarded(String text) throws Exception {
    write(CsvDialect.DEFAULT, new Thing(text, -1.0, null));

    assertThat(content()).contains("'" + text + ",-1.000000,");
  }

  @Test
  void withoutTheGuardTextsStayAsTheyAre() throws Exception {
    write(new CsvDialect(false, false, Delimiter.COMMA), new Thing("=1+1", null, null));

    assertThat(content()).endsWith("\n=1+1,,\n");
  }

  @Test
  void forExcelAByteOrderMarkAndCrLf() throws Exception {
    write(new CsvDialect(true, true, Delimiter.COMMA), new Thing("a", null, null));

    assertThat(content()).isEqualTo("\uFEFFname,value,day\r\na,,\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.000000",
    "1, 1.000000",
    "-0.0000004, 0.000000",
    "-2.5, -2.500000",
    "0.0000005, 0.000001",
    "123456.789, 123456.789000",
    "12345678901.25, 12345678901.250000",
    "NaN, ''",
    "Infinity, ''"
  })
  void measuresHaveSixDecimals(double number, String text) throws Exception {
    write(CsvDialect.DEFAULT, new Thing("a", number, null));

    assertThat(content()).endsWith("\na," + text + ",\n");
  }

  @Property(tries = 500)
  void aParserReadsTheTextThatWasWritten(
      @ForAll("texts") String text, @ForAll Delimiter delimiter, @ForAll boolean excel)
      throws IOException {
    Path directory = Files.createTempDirectory("csv");
    try {
      CsvDialect dialect = new CsvDialect(excel, false, delimiter);
      CsvTableWriter.write(directory, things(new Thing(text, 1.0, null)), dialect);
      String written = Files.readString(directory.resolve("things.csv"));
      CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.character()).get();

      assertThat(CSVParser.parse(written, format).getRecords())
          .last()
          .satisfies(record -> assertThat(record.toList()).containsExactly(text, "1.000000", ""));
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab9Z _-./|,;\t\"'#=+\n\r\u00a0é")
        .withCharRange(' ', '~')
        .ofMaxLength(12);
  }

  @Test
  void theMachinesLanguageMakesNoDifference() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      write(CsvDialect.DEFAULT, new Thing("a", 1234.5, LocalDate.of(2010, 1, 2)));
    } finally {
      Locale.setDefault(before);
    }

    assertThat(content()).endsWith("\na,1234.500000,2010-01-02\n");
  }

  @Test
  void aFolderThatIsMissingIsSaid() {
    assertThatThrownBy(
            () -> CsvTableWriter.open(folder.resolve("none"), THINGS, CsvDialect.DEFAULT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("things.csv");
  }

  private long write(CsvDialect dialect, Thing... things) {
    return CsvTableWriter.write(folder, things(things), dialect);
  }

  private static TableSource<Thing> things(Thing... things) {
    return new TableSource<>(THINGS, List.of(things)::forEach);
  }

  private String content() throws Exception {
    return Files.readString(folder.resolve("things.csv"));
  }

  private record Thing(String name, @Nullable Double value, @Nullable LocalDate day) {}
}
