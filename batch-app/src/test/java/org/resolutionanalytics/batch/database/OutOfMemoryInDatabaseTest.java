package org.resolutionanalytics.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride.Override;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The process ends when memory runs out inside the database, and for nothing else. */
public class OutOfMemoryInDatabaseTest {
  private final AtomicInteger ends = new AtomicInteger();
  private final OutOfMemoryHalt memory = new OutOfMemoryHalt(ends::incrementAndGet);

  @Test
  void aStatementThatRanOutOfMemory() {
    assertThat(memory.adjudicate(new SQLException("Out of memory.", "HY000", 90108)))
        .isEqualTo(Override.CONTINUE_EVICT);

    assertThat(ends).hasValue(1);
  }

  /** H2 reports it as any other problem, where it fails to recognize it. */
  @Test
  void oneThatReportsSomethingElse() {
    memory.adjudicate(
        new SQLException(
            "General error",
            "HY000",
            50000,
            new IllegalArgumentException(
                "Self-suppression not permitted", new OutOfMemoryError())));

    assertThat(ends).hasValue(1);
  }

  @Test
  void causesThatFormARing() {
    SQLException one = new SQLException("one");
    SQLException two = new SQLException("two", one);
    one.initCause(two);

    memory.adjudicate(two);

    assertThat(ends).hasValue(0);
  }

  @Test
  void otherProblemsAreTheirOwners() {
    memory.adjudicate(new SQLException("Table not found", "42S02", 42102));
    memory.adjudicate(new SQLException("The database has been closed", "90098", 90098));
    memory.adjudicate(
        new SQLException("Disk full", "HY000", 90031, new IllegalStateException("no room")));

    assertThat(ends).hasValue(0);
  }

  /** What a function of the database throws stands for what H2 itself runs into. */
  @Test
  void thePoolAsksBeforeAnyoneElseKnows() throws Exception {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:h2:mem:memory-test");
      pool.setExceptionOverride(memory);
      try (Connection connection = pool.getConnection();
          Statement sql = connection.createStatement()) {
        sql.execute(
            "CREATE ALIAS exhaust FOR 'org.resolutionanalytics.batch.database.OutOfMemoryInDatabaseTest.exhaust'");

        assertThatThrownBy(() -> sql.execute("CALL exhaust(1)")).isInstanceOf(SQLException.class);

        assertThat(ends.get()).isPositive();
      }
    }
  }

  /** For the database: fails for any number but 0. */
  public static int exhaust(int number) {
    if (number != 0) {
      throw new IllegalArgumentException("Self-suppression not permitted", new OutOfMemoryError());
    }
    return number;
  }
}
