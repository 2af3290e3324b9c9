package org.resolutionanalytics.batch.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Brings the schema of a file of H2 up to date while the application starts: nothing in the start
 * needs a table, and Flyway takes as long as half of the rest. Holds the database open until the
 * application has it, as H2 closes what nobody uses.
 */
final class SchemaMigration implements AutoCloseable {

  // H2 writes what is committed to its file twice a second, wherever a migration is by then, and
  // does not take back half of one: who is killed would leave a file that no later run can use.
  private static final String WRITE_DELAY = "SET WRITE_DELAY ";
  private static final int LONG_MILLIS = 60_000;
  private static final int USUAL_MILLIS = 500;
  private final String databaseUrl;
  private final DatabaseMemory memory = new DatabaseMemory(new MemoryEnd());

  // Not a future: to say that memory ran out, that needs memory itself, and would wait for ever.
  private final Thread thread = new Thread(this::run, "schema");
  private volatile @Nullable Connection open;
  private volatile @Nullable Throwable problem;

  private SchemaMigration(String databaseUrl) {
    this.databaseUrl = databaseUrl;
  }

  /**
   * Starts the migration of a database.
   *
   * @param databaseUrl as JDBC has it
   */
  static SchemaMigration start(String databaseUrl) {
    SchemaMigration migration = new SchemaMigration(databaseUrl);
    migration.thread.start();
    return migration;
  }

  private void run() {
    try {
      open = migrate();
    } catch (RuntimeException | Error e) {
      problem = e;
    }
  }

  private Connection migrate() {
    SimpleDriverDataSource source = new SimpleDriverDataSource(new org.h2.Driver(), databaseUrl);
    try {
      Connection held = source.getConnection();
      try (Statement sql = held.createStatement()) {
        sql.execute(WRITE_DELAY + LONG_MILLIS);
        // Not the loader of whatever thread this is: in the one jar it would not see the scripts.
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(source)
            .placeholders(Map.of(DatabaseSettings.BYTEWISE, ""))
            .load()
            .migrate();
        sql.execute(WRITE_DELAY + USUAL_MILLIS);
        sql.execute("CHECKPOINT SYNC");
        return held;
      } catch (SQLException | RuntimeException | Error e) {
        // Before anyone closes the database in order, which writes half of a schema to its file.
        memory.endIfRanOut(e);
        abandon(held, e);
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be opened", e);
    }
  }

  /** Closes the database without writing to its file, which has nothing of the migration yet. */
  private static void abandon(Connection held, Throwable why) {
    // Without closing the connection: where the shutdown fails, that would be a close in order.
    try (Statement sql = held.createStatement()) {
      sql.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  /** Waits for its end; throws what it threw. */
  void await() {
    join();
    Throwable thrown = problem;
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
  }

  private void join() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was broken off", e);
    }
  }

  /**
   * Lets the database go when the migration is at its end, however it ends. Waits for that also
   * where the start has failed: H2 cannot take back half of a migration, and no later run could go
   * on with it.
   */
  @Override
  public void close() {
    join();
    try (Connection held = open) {
      open = null;
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be closed", e);
    }
  }
}
