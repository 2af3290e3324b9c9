package org.resolutionanalytics.batch.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.BatchApplication;
import org.resolutionanalytics.batch.cli.Texts;

/** The real program, with the settings of an operator as Spring Boot's users know them. */
class OperatorSettingsTest {
  @TempDir private Path folder;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/one.txt"), Texts.resolution(1));
  }

  @Test
  void aFileInTheWorkingDirectory() throws Exception {
    Files.writeString(
        folder.resolve("application.properties"),
        "logging.level.com.zaxxer.hikari=info\nspring.datasource.hikari.pool-name=mine\n");

    assertThat(analyse(Map.of())).contains("HikariDataSource: mine - Start completed.");
  }

  @Test
  void environmentVariables() throws Exception {
    assertThat(
            analyse(
                Map.of(
                    "LOGGING_LEVEL_COM_ZAXXER_HIKARI",
                    "info",
                    "SPRING_DATASOURCE_HIKARI_POOLNAME",
                    "theirs",
                    "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                    "logstash")))
        .contains("\"message\":\"theirs - Start completed.\"");
  }

  /** Another user than the one that H2 has by default makes another database. */
  @Test
  void thePasswordOfTheDatabaseMayComeFromTheEnvironment() throws Exception {
    Map<String, String> secret =
        Map.of("SPRING_DATASOURCE_USERNAME", "analyst", "SPRING_DATASOURCE_PASSWORD", "secret");
    assertThat(analyse(secret))
        .as("nothing is logged without a setting")
        .contains("1 document in the reports")
        .doesNotContain("HikariDataSource", "INFO");
    assertThat(analyse(secret)).contains("0 files analysed in this run");

    assertThat(analyse(Map.of())).contains("Failed: Wrong user name or password");
  }

  private String analyse(Map<String, String> environment) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BatchApplication.class.getName(), "analyse", "in", "--out", "out"));
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    return Files.readString(log);
  }
}
