package org.resolutionanalytics.batch.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command tells on the console, by its options. */
class ConsoleLogTest {

  @AfterEach
  void asBefore() {
    new LogStart().configure((LoggerContext) LoggerFactory.getILoggerFactory());
  }

  @Test
  void logbackFindsTheStart() {
    assertThat(ServiceLoader.load(Configurator.class))
        .anySatisfy(found -> assertThat(found).isInstanceOf(LogStart.class));
  }

  @Test
  void aLineForPeople() {
    ConsoleLog.set(false, LogFormat.TEXT, false);

    String told = told(() -> LoggerFactory.getLogger("resolutions").warn("3 workers are away"));

    assertThat(told)
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) WARN "
                + " resolutions: 3 workers are away\\R");
  }

  @Test
  void aProblemComesWithItsTrace() {
    ConsoleLog.set(false, LogFormat.TEXT, false);

    String told =
        told(
            () ->
                LoggerFactory.getLogger("any.library")
                    .error("lost", new IllegalStateException("the reason")));

    assertThat(told).contains("lost", "IllegalStateException: the reason", "at ");
  }

  @Test
  void anObjectALine() {
    ConsoleLog.set(false, LogFormat.JSON, true);

    String told =
        told(
            () ->
                LoggerFactory.getLogger("resolutions")
                    .atInfo()
                    .addKeyValue("files", 3)
                    .log("inventory \"taken\""));

    JsonNode event = JsonMapper.shared().readTree(told);
    assertThat(told.lines()).hasSize(1);
    assertThat(event.get("message").asString()).isEqualTo("inventory \"taken\"");
    assertThat(event.get("level").asString()).isEqualTo("INFO");
    assertThat(event.get("logger_name").asString()).isEqualTo("resolutions");
    assertThat(event.get("files").asInt()).isEqualTo(3);
    assertThat(event.has("@timestamp")).isTrue();
  }

  @Test
  void byItselfOnlyProblemsOfWhatIsNotToldElsewhere() {
    ConsoleLog.set(false, LogFormat.TEXT, false);

    assertThat(
            told(
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
                }))
        .containsOnlyOnce(": yes")
        .doesNotContain(": no");
  }

  @Test
  void withDebugWhatTheFrameworkDoes() {
    ConsoleLog.set(true, LogFormat.TEXT, false);

    assertThat(
            told(
                () -> {
                  LoggerFactory.getLogger("org.springframework.batch.Step").info("executed");
                  LoggerFactory.getLogger("org.springframework.batch.Step").debug("no");
                  LoggerFactory.getLogger("org.apache.pdfbox.Parser").error("no");
                }))
        .contains(": executed")
        .doesNotContain(": no");
  }

  @Test
  void thatOfACommandBeforeIsForgotten() {
    ConsoleLog.set(true, LogFormat.JSON, true);
    ConsoleLog.set(false, LogFormat.TEXT, false);

    assertThat(
            told(
                () -> {
                  LoggerFactory.getLogger("org.springframework.batch.Step").info("no");
                  LoggerFactory.getLogger("resolutions").warn("once");
                }))
        .containsOnlyOnce("once")
        .doesNotContain("{", "no");
  }

  /** Spring and PDFBox log by Commons Logging, PostgreSQL's driver by Java's own. */
  @Test
  void otherWaysOfLoggingEndHere() {
    ConsoleLog.set(false, LogFormat.TEXT, false);

    assertThat(
            told(
                () -> {
                  LogFactory.getLog("commons").error("by commons");
                  java.util.logging.Logger.getLogger("java").severe("by java");
                }))
        .contains("ERROR commons: by commons", "ERROR java: by java");
  }

  private static String told(Runnable work) {
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
}
