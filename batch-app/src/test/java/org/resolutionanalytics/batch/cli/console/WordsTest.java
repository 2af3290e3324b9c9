package org.resolutionanalytics.batch.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;

/** What is printed about progress and problems. */
class WordsTest {
  private static final Path OUT = Path.of("out");
  private static final DatabaseUrl DB = new DatabaseUrl("jdbc:h2:file:/db;PASSWORD=secret");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          a "jdbc:h2:file:x;USER=me;PASSWORD=secret" b, 'a "jdbc:h2:file:x;USER=me;PASSWORD=***" b'
          no jdbc:postgresql://host?password=secret&ssl, no jdbc:postgresql://host?password=***&ssl
          no jdbc:postgresql://me:secret@host/facts, no jdbc:postgresql://***@host/facts
          no host: me:secret@host, no host: ***@host
          """)
  void passwordsInWordsOfADriverAreNotTold(String words, String told) {
    assertThat(Causes.sentence(new IllegalStateException(words))).isEqualTo(told);
  }

  @Test
  void progressTellsRateAndTimeLeft() {
    assertThat(ConsoleProgress.line(250, 1000, Duration.ofSeconds(10)))
        .isEqualTo("250 of 1,000 documents (25%), 25 per second, 0:30 left");
  }

  @Test
  void theInnermostProblemIsTold() {
    Exception inner = new IllegalStateException("No room on the disk\nat all");

    assertThat(Causes.sentence(new RuntimeException("outer", inner)))
        .isEqualTo("No room on the disk");
    assertThat(Causes.sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
    assertThat(Causes.sentence(new java.io.FileNotFoundException("/x")))
        .isEqualTo("FileNotFoundException: /x");
  }

  @Test
  void whatIsWordedForTheUserIsToldWhateverLiesBehindIt() {
    UserProblem worded =
        new UserProblem(ExitCodes.BUSY, "Wait until it ends.", new SQLException("file is locked"));

    assertThat(Causes.sentence(worded)).isEqualTo("Wait until it ends.");
    assertThat(Causes.sentence(new RuntimeException(worded))).isEqualTo("Wait until it ends.");
  }

  @Test
  void memoryThatRanOutIsKnownHoweverDeep() {
    SQLException database = new SQLException("Out of memory.", "HY000", 90108);
    database.initCause(new OutOfMemoryError("Java heap space"));

    assertThat(Causes.outOfMemory(new RuntimeException("commit", database))).isTrue();
    assertThat(Causes.outOfMemory(new OutOfMemoryError())).isTrue();
    assertThat(Causes.outOfMemory(new RuntimeException("commit"))).isFalse();
  }

  /** H2 closes itself for one reason or another; the reason is told, not the closing. */
  @Test
  void whyADatabaseClosedItselfIsTold() {
    SQLException closed = new SQLException("The database has been closed", "90098", 90098);
    SQLException damaged = new SQLException("File corrupted", "90030", 90030);

    assertThat(DatabaseProblem.message(OUT, DB, List.of(closed, damaged)))
        .hasValueSatisfying(
            words -> assertThat(words).contains("jdbc:h2:file:/db is damaged", "File corrupted"));
    assertThat(DatabaseProblem.message(OUT, DB, List.of(closed, damaged, new OutOfMemoryError())))
        .contains(OutOfMemoryHalt.MESSAGE);
    assertThat(DatabaseProblem.message(OUT, DB, List.of(new RuntimeException(closed))))
        .contains(OutOfMemoryHalt.MESSAGE);
    assertThat(DatabaseProblem.message(OUT, DB, List.of(new RuntimeException("commit")))).isEmpty();
    closed.initCause(new java.io.IOException("No space left on device"));
    assertThat(DatabaseProblem.message(OUT, DB, List.of(closed)))
        .hasValueSatisfying(words -> assertThat(words).contains("no room left", "out or the"));
  }

  @Test
  void aDamagedDatabaseIsKnown() {
    SQLException half =
        new SQLException(
            "General error",
            "HY000",
            50000,
            new MVStoreException(
                DataUtils.ERROR_TOO_MANY_OPEN_TRANSACTIONS, "An old transaction is still open"));
    SQLException closed =
        new SQLException(
            "General error",
            "HY000",
            50000,
            new MVStoreException(DataUtils.ERROR_CLOSED, "This store is closed"));

    assertThat(Causes.databaseDamaged(new RuntimeException(half))).isTrue();
    assertThat(Causes.databaseDamaged(new SQLException("File corrupted", "90030", 90030))).isTrue();
    assertThat(Causes.databaseDamaged(new RuntimeException(closed))).isFalse();
  }

  @Test
  void aDatabaseInUseIsKnown() {
    SQLException inUse = new SQLException("locked", "90020", 90020);

    assertThat(Causes.databaseInUse(new RuntimeException(inUse))).isTrue();
    assertThat(Causes.databaseInUse(new RuntimeException("other"))).isFalse();
  }
}
