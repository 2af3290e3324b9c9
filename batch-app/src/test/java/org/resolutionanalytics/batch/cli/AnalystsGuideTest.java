package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for analysts tells: its lines for Python and R, and its answers, are tried. */
class AnalystsGuideTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path GUIDE = HOME.resolve("docs/analysts.md");
  private static final long SECONDS = 60;

  @TempDir Path folder;

  @Test
  void itsLinesForPythonLoadEveryRow() throws Exception {
    String lines =
        lines("Python:")
            + "\nprint(len(clauses))\nprint(sum(row['section'] == 'operative' for row in clauses))\n";

    List<String> printed =
        run(program("python3", "-c", "import csv"), Files.writeString(file("load.py"), lines));

    assertThat(printed)
        .containsExactly(
            Integer.toString(rows("clauses").size()),
            Long.toString(rows("clauses").stream().filter(AnalystsGuideTest::operative).count()));
  }

  @Test
  void itsLinesForRLoadEveryRow() throws Exception {
    String lines = lines("R:") + "\ncat(nrow(clauses), sum(clauses$section == 'operative'))\n";

    List<String> printed =
        run(program("Rscript", "--version"), Files.writeString(file("load.R"), lines));

    assertThat(printed.get(printed.size() - 1))
        .isEqualTo(
            rows("clauses").size()
                + " "
                + rows("clauses").stream().filter(AnalystsGuideTest::operative).count());
  }

  /** The answers to its three questions, from the tables that it names. */
  @Test
  void itsAnswersStandInTheTables() throws Exception {
    String guide = Files.readString(GUIDE);

    Map<String, Long> remittances =
        rows("themes").stream()
            .filter(row -> row.get("theme").equals("remittances"))
            .collect(
                Collectors.groupingBy(row -> row.get("path"), TreeMap::new, Collectors.counting()));
    assertThat(remittances)
        .isEqualTo(Map.of("pp1", 1L, "pp19", 1L, "pp23", 1L, "op14", 1L, "op15", 2L));
    assertThat(guide).contains("six mentions in five", "`pp1`, `pp19`, `pp23`", "`op14`, `op15`");

    assertThat(
            rows("requests").stream()
                .filter(row -> row.get("addressee").equals("secretary_general"))
                .filter(row -> !row.get("due_year").isEmpty())
                .map(row -> row.get("path") + " " + row.get("due_year")))
        .containsExactly("op24 2012", "op28 2012");
    assertThat(guide).contains("`op24` asks", "`op28` for");

    CSVRecord crisis =
        rows("rhetoric_to_action").stream()
            .filter(row -> row.get("theme").equals("crisis") && row.get("year").isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(guide)
        .contains(
            "log ratio is " + rounded(crisis, "log_ratio"),
            "from "
                + rounded(crisis, "log_ratio_low")
                + " to "
                + rounded(crisis, "log_ratio_high"));
  }

  private static String rounded(CSVRecord row, String column) {
    return new BigDecimal(row.get(column)).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static boolean operative(CSVRecord row) {
    return row.get("section").equals("operative");
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader csv = Files.newBufferedReader(HOME.resolve("reports/" + table + ".csv"))) {
      return format.parse(csv).getRecords();
    }
  }

  /** The indented lines that come after a line of the guide. */
  private static String lines(String after) throws IOException {
    List<String> all = Files.readAllLines(GUIDE);
    return all.subList(all.indexOf(after) + 1, all.size()).stream()
        .dropWhile(String::isEmpty)
        .takeWhile(line -> line.startsWith("    "))
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** A program, if this machine has it and it does what is asked of it for a trial. */
  private String program(String name, String... trial) throws Exception {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(trial));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
        return name;
      }
    } catch (IOException e) {
      // It is not there.
    }
    return abort("THE GUIDE'S LINES WERE NOT TRIED: no " + name + " that works on this machine");
  }

  private List<String> run(String program, Path script) throws Exception {
    Path out = file("out");
    Process process =
        new ProcessBuilder(program, script.toString())
            .directory(HOME.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("%s ended", program).isTrue();
    String told = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(told).isZero();
    try (Stream<String> printed = told.lines()) {
      return printed.toList();
    }
  }
}
