package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first run of a clone gives the committed reports, byte for byte. After a change of results on
 * purpose: {@code ./resolutions analyse}, then read and commit the difference.
 */
class SeedRunTest {
  /** What depends on the run before, and what other commands write beside the tables of a run. */
  private static final Set<String> NOT_COMMITTED = Set.of("changes.csv", "due.csv", "kwic.csv");

  @TempDir private Path out;

  @Test
  void aRunOverTheSeedGivesTheCommittedReports() throws Exception {
    Path top = Path.of("").toAbsolutePath().getParent();
    CommandLineRun run = CommandLineRun.of("analyse", top.resolve("seeds"), "--out", out);

    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> committed = tables(top.resolve("reports"));
    assertThat(tables(out)).isEqualTo(committed).contains("clauses.csv", "requests.csv");
    for (String table : committed) {
      assertThat(out.resolve(table))
          .as(table)
          .hasSameTextualContentAs(top.resolve("reports").resolve(table));
    }
    // H2 keeps a file of the statements that failed.
    assertThat(out.resolve(".state")).isDirectoryNotContaining("glob:**.trace.db");
  }

  private static List<String> tables(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") && !NOT_COMMITTED.contains(name))
          .sorted()
          .toList();
    }
  }
}
