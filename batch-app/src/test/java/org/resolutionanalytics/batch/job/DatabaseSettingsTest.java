package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", ";TRACE_LEVEL_FILE=0", ";USER=me;PASSWORD=secret"})
  void aDatabaseIsNewWhereItsFileIsNotThereWhateverItsSettings(String settings) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("facts") + settings;
    assertThat(DatabaseSettings.isNew(url)).isTrue();

    Files.createFile(folder.resolve("facts.mv.db"));

    assertThat(DatabaseSettings.isNew(url)).isFalse();
  }

  @Test
  void aDatabaseInTheUsersFolderIsLookedForThere() throws Exception {
    Files.createFile(folder.resolve("facts.mv.db"));
    Path home = Path.of(System.getProperty("user.home")).toRealPath();
    Path fromHome = home.relativize(folder.toRealPath());
    String url = "jdbc:h2:file:~/" + fromHome.toString().replace('\\', '/');

    assertThat(DatabaseSettings.isNew(url + "/facts")).isFalse();
    assertThat(DatabaseSettings.isNew(url + "/others")).isTrue();
  }

  @Test
  void aServersDatabaseIsNotForUsToMake() {
    assertThat(DatabaseSettings.isNew("jdbc:postgresql://host/facts")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://host/facts?user=me&password=secret, jdbc:postgresql://host/facts",
    "jdbc:postgresql://host/facts, jdbc:postgresql://host/facts",
    "jdbc:h2:file:/data/facts;USER=me;PASSWORD=secret, jdbc:h2:file:/data/facts",
    "jdbc:h2:file:/data/what?/facts;PASSWORD=secret, jdbc:h2:file:/data/what?/facts",
    "JDBC:H2:/data/facts;PASSWORD=secret, JDBC:H2:/data/facts",
    "jdbc:postgres://host/facts?password=secret, jdbc:postgres://host/facts",
  })
  void settingsAreNotShown(String url, String shown) {
    assertThat(DatabaseSettings.shown(url)).isEqualTo(shown);
  }
}
