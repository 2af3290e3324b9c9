package org.resolutionanalytics.batch.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.job.DatabaseSettings;

class DatabaseUrlTest {
  private static final Path OUT = Path.of("out");

  @Test
  void aDatabaseIsAFileOrAUrlOrBesideTheReports() {
    Path state = Path.of("/data/reports/.state");

    assertThat(DatabaseUrl.of(null, state))
        .isEqualTo("jdbc:h2:file:/data/reports/.state/resolutions");
    assertThat(DatabaseUrl.of("/data/facts", state)).isEqualTo("jdbc:h2:file:/data/facts");
    assertThat(DatabaseUrl.of("jdbc:postgresql://host/facts", state))
        .isEqualTo("jdbc:postgresql://host/facts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data;old/facts", "/data/facts;"})
  void aDatabaseWithASemicolonInItsPathIsRefusedWithWhatToDo(String path) {
    assertThatThrownBy(() -> DatabaseUrl.of(path, OUT))
        .isInstanceOf(UserProblem.class)
        .hasMessageContainingAll(
            Path.of(path).toAbsolutePath().toString(), "no semicolon", "--database");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:/data/facts;PASSWORD=secret",
        "jdbc:h2:mem:facts;PASSWORD=secret",
        "JDBC:h2:file:/data/facts;PASSWORD=secret",
        " jdbc:postgres://host/facts?password=secret"
      })
  void aDatabaseOfAnotherKindIsRefusedWithoutItsPassword(String url) {
    assertThatThrownBy(() -> DatabaseUrl.of(url, OUT))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("--database must be a path, jdbc:h2:file:... or jdbc:postgresql:")
        .hasMessageContaining(DatabaseSettings.shown(url.strip()))
        .hasMessageNotContaining("secret");
  }
}
