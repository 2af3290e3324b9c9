package org.resolutionanalytics.batch.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.ProgramCommand;
import org.resolutionanalytics.batch.cli.Texts;

/** The real program, with the settings of an operator as Spring Boot's users know them. */
class OperatorSettingsTest {
  @TempDir private Path folder;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/one.txt"), Texts.resolution(1));
  }

  /** Another user than the one that H2 has by default makes another database. */
  @Test
  void aFileInTheWorkingDirectoryAndTheEnvironment() throws Exception {
    Map<String, String> secret =
        Map.of("SPRING_DATASOURCE_USERNAME", "analyst", "SPRING_DATASOURCE_PASSWORD", "secret");
    assertThat(analyse(secret))
        .as("nothing is logged without a setting")
        .contains("1 document in the reports")
        .doesNotContain("HikariDataSource", "INFO");

    Files.writeString(
        folder.resolve("application.properties"),
        "logging.level.com.zaxxer.hikari=info\nspring.datasource.hikari.pool-name=mine\n");
    Map<String, String> structured = new HashMap<>(secret);
    structured.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash");
    assertThat(analyse(structured))
        .contains("\"message\":\"mine - Start completed.\"", "0 files analysed in this run");

    CommandLineRun withoutPassword =
        CommandLineRun.of("analyse", folder.resolve("in"), "--out", folder.resolve("out"));
    assertThat(withoutPassword.err()).contains("Failed: Wrong user name or password");
  }

  private String analyse(Map<String, String> environment) throws Exception {
    List<String> command = ProgramCommand.of(List.of(), "analyse", "in", "--out", "out");
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    return Files.readString(log);
  }
}
