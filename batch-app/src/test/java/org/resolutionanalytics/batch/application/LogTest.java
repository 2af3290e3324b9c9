package org.resolutionanalytics.batch.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command logs on the console, by its profiles. */
class LogTest {

  /** Spring Boot keeps it for the whole process, which has one command. */
  @BeforeEach
  @AfterEach
  void textAsByDefault() {
    System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
  }

  @Test
  void aLineForPeople() {
    start();

    String logged = logged(() -> LoggerFactory.getLogger("resolutions").warn("3 workers are away"));

    assertThat(logged)
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) WARN "
                + " resolutions: 3 workers are away\\R");
  }

  @Test
  void aProblemComesWithItsTrace() {
    start();

    String logged =
        logged(
            () ->
                LoggerFactory.getLogger("any.library")
                    .error("lost", new IllegalStateException("the reason")));

    assertThat(logged).contains("lost", "IllegalStateException: the reason", "at ");
  }

  @Test
  void oneObjectPerLine() {
    start("json", "events");

    String logged =
        logged(
            () ->
                LoggerFactory.getLogger("resolutions")
                    .atInfo()
                    .addKeyValue("files", 3)
                    .log("inventory \"taken\""));

    JsonNode event = JsonMapper.shared().readTree(logged);
    assertThat(logged.lines()).hasSize(1);
    assertThat(event.get("message").asString()).isEqualTo("inventory \"taken\"");
    assertThat(event.get("level").asString()).isEqualTo("INFO");
    assertThat(event.get("logger_name").asString()).isEqualTo("resolutions");
    assertThat(event.get("files").asInt()).isEqualTo(3);
    assertThat(event.has("@timestamp")).isTrue();
  }

  @Test
  void byDefaultOnlyProblemsThatAreNotReportedElsewhere() {
    start();

    assertThat(onlyProblems()).containsOnlyOnce(": yes").doesNotContain(": no");
  }

  @Test
  void aCommandWithoutADatabaseLogsTheSame() {
    start("debug");
    ResolutionsApplication.startLog();

    assertThat(onlyProblems()).containsOnlyOnce(": yes").doesNotContain(": no");
  }

  private static String onlyProblems() {
    return logged(
        () -> {
          LoggerFactory.getLogger("resolutions").info("no");
          LoggerFactory.getLogger("any.library").warn("no");
          LoggerFactory.getLogger("org.springframework.batch.Step").error("no");
          LoggerFactory.getLogger("com.zaxxer.hikari.pool.HikariPool").error("no");
          LoggerFactory.getLogger("org.flywaydb.core.Flyway").error("no");
          LoggerFactory.getLogger("org.apache.pdfbox.Parser").error("no");
          LoggerFactory.getLogger("org.apache.fontbox.Font").error("no");
          LoggerFactory.getLogger("org.apache.poi.Package").error("no");
          LoggerFactory.getLogger("any.library").error("yes");
        });
  }

  @Test
  void withDebugWhatTheFrameworkDoes() {
    start("debug");

    assertThat(
            logged(
                () -> {
                  LoggerFactory.getLogger("org.springframework.batch.Step").info("executed");
                  LoggerFactory.getLogger("org.springframework.batch.Step").debug("no");
                  LoggerFactory.getLogger("org.apache.pdfbox.Parser").error("no");
                }))
        .contains(": executed")
        .doesNotContain(": no");
  }

  @Test
  void theSettingsOfAnEarlierCommandAreGone() {
    start("debug", "events");
    start();

    assertThat(
            logged(
                () -> {
                  LoggerFactory.getLogger("org.springframework.batch.Step").info("no");
                  LoggerFactory.getLogger("resolutions").warn("once");
                }))
        .containsOnlyOnce("once")
        .doesNotContain("no");
  }

  /** Spring and PDFBox log by Commons Logging, PostgreSQL's driver by Java's own. */
  @Test
  void otherWaysOfLoggingEndHere() {
    try (ConfigurableApplicationContext open = open()) {
      assertThat(
              logged(
                  () -> {
                    LogFactory.getLog("commons").error("by commons");
                    java.util.logging.Logger.getLogger("java").severe("by java");
                  }))
          .contains("ERROR commons: by commons", "ERROR java: by java");
      assertThat(open.isActive()).isTrue();
    }
  }

  /** As a command does, which closes the application before it logs how a run ended. */
  private static void start(String... profiles) {
    open(profiles).close();
  }

  private static ConfigurableApplicationContext open(String... profiles) {
    return ResolutionsApplication.start(
        new DatabaseUrl("jdbc:h2:file:./none"), List.of(profiles), 1, NoBeans.class, context -> {});
  }

  private static String logged(Runnable work) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Configuration(proxyBeanMethods = false)
  static class NoBeans {}
}
