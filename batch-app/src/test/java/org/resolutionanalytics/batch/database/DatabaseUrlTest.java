package org.resolutionanalytics.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.ReportOptions;
import org.resolutionanalytics.batch.job.worker.WorkerOptions;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;

class DatabaseUrlTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", ";TRACE_LEVEL_FILE=0", ";USER=me;PASSWORD=secret"})
  void aDatabaseIsNewWhereItsFileIsNotThereWhateverItsSettings(String settings) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("facts") + settings;
    assertThat(new DatabaseUrl(url).isNew()).isTrue();

    Files.createFile(folder.resolve("facts.mv.db"));

    assertThat(new DatabaseUrl(url).isNew()).isFalse();
  }

  @Test
  void aDatabaseInTheUsersFolderIsLookedForThere() throws Exception {
    Files.createFile(folder.resolve("facts.mv.db"));
    Path home = Path.of(System.getProperty("user.home")).toRealPath();
    Path fromHome = home.relativize(folder.toRealPath());
    String url = "jdbc:h2:file:~/" + fromHome.toString().replace('\\', '/');

    assertThat(new DatabaseUrl(url + "/facts").isNew()).isFalse();
    assertThat(new DatabaseUrl(url + "/others").isNew()).isTrue();
  }

  @Test
  void aServersDatabaseIsNotForUsToMake() {
    assertThat(new DatabaseUrl("jdbc:postgresql://host/facts").isNew()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://host/facts?user=me&password=secret, jdbc:postgresql://host/facts",
    "jdbc:postgresql://host/facts, jdbc:postgresql://host/facts",
    "jdbc:h2:file:/data/facts;USER=me;PASSWORD=secret, jdbc:h2:file:/data/facts",
    "jdbc:h2:file:/data/what?/facts;PASSWORD=secret, jdbc:h2:file:/data/what?/facts",
  })
  void settingsAreNotPrinted(String url, String printed) {
    assertThat(new DatabaseUrl(url).withoutSettings()).isEqualTo(printed);
    assertThat(new DatabaseUrl(url)).hasToString(printed);
  }

  /** What a command is asked to do may be printed in a log or a stack trace. */
  @Test
  void recordsWithADatabaseDoNotPrintItsPassword() {
    DatabaseUrl url = new DatabaseUrl("jdbc:postgresql://host/facts?password=secret");

    assertThat(
            new AnalysisOptions(
                CorpusFolders.of(List.of(folder)),
                folder,
                url,
                Optional.empty(),
                1,
                SourceLimits.DEFAULT,
                RejectLimit.NONE,
                false,
                CsvDialect.DEFAULT,
                ReportOptions.DEFAULT,
                false))
        .asString()
        .contains("jdbc:postgresql://host/facts")
        .doesNotContain("secret");
    assertThat(new WorkerOptions("w", url, 1, List.of(), Optional.empty()))
        .asString()
        .contains("jdbc:postgresql://host/facts")
        .doesNotContain("secret");
  }

  @Test
  void aDatabaseIsAFileOrAUrlOrBesideTheReports() {
    Path state = Path.of("/data/reports/.state");

    assertThat(DatabaseUrl.of(null, state).jdbc())
        .isEqualTo("jdbc:h2:file:/data/reports/.state/resolutions");
    assertThat(DatabaseUrl.of("/data/facts", state).jdbc()).isEqualTo("jdbc:h2:file:/data/facts");
    assertThat(DatabaseUrl.of("jdbc:postgresql://host/facts", state).jdbc())
        .isEqualTo("jdbc:postgresql://host/facts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data;old/facts", "/data/facts;"})
  void aDatabaseWithASemicolonInItsPathIsRefusedWithWhatToDo(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseUrl.of(path, folder))
        .withMessageContainingAll(
            Path.of(path).toAbsolutePath().toString(), "no semicolon", "--database");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:/data/facts;PASSWORD=secret, jdbc:h2:/data/facts",
    "jdbc:h2:mem:facts;PASSWORD=secret, jdbc:h2:mem:facts",
    "JDBC:h2:file:/data/facts;PASSWORD=secret, JDBC:h2:file:/data/facts",
    "' jdbc:postgres://host/facts?password=secret', jdbc:postgres://host/facts"
  })
  void aDatabaseOfAnotherKindIsRefusedWithoutItsPassword(String url, String printed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseUrl.of(url, folder))
        .withMessageStartingWith("--database must be a path, jdbc:h2:file:... or jdbc:postgresql:")
        .withMessageEndingWith("but is " + printed + ".");
  }
}
