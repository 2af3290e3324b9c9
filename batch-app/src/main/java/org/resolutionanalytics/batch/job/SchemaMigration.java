package org.resolutionanalytics.batch.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Brings the schema of a file of H2 up to date while the application starts: nothing in the start
 * needs a table, and Flyway takes as long as half of the rest. Holds the database open until the
 * application has it, as H2 closes what nobody uses.
 */
final class SchemaMigration
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

  // H2 writes what is committed to its file twice a second, wherever a migration is by then, and
  // does not take back half of one: who is killed would leave a file that no later run can use.
  private static final String WRITE_DELAY = "SET WRITE_DELAY ";
  private static final int LONG_MILLIS = 60_000;
  private static final int USUAL_MILLIS = 500;
  private final String databaseUrl;
  private CompletableFuture<@Nullable Connection> migrated =
      CompletableFuture.completedFuture(null);

  /**
   * The migration of a database.
   *
   * @param databaseUrl as JDBC has it
   */
  SchemaMigration(String databaseUrl) {
    this.databaseUrl = databaseUrl;
  }

  /** Starts it; not before the application has set up what may be logged. */
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    migrated =
        CompletableFuture.supplyAsync(this::migrate, work -> new Thread(work, "schema").start());
  }

  private Connection migrate() {
    SimpleDriverDataSource source = new SimpleDriverDataSource(new org.h2.Driver(), databaseUrl);
    try {
      Connection open = source.getConnection();
      boolean done = false;
      try (Statement sql = open.createStatement()) {
        sql.execute(WRITE_DELAY + LONG_MILLIS);
        // Not the loader of whatever thread this is: in the one jar it would not see the scripts.
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(source)
            .placeholders(Map.of(DatabaseSettings.BYTEWISE, ""))
            .load()
            .migrate();
        sql.execute(WRITE_DELAY + USUAL_MILLIS);
        sql.execute("CHECKPOINT SYNC");
        done = true;
        return open;
      } finally {
        if (!done) {
          open.close();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be opened", e);
    }
  }

  /** Waits for its end; throws what it threw. */
  void await() {
    try {
      migrated.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * Lets the database go when the migration is at its end, however it ends. Waits for that also
   * where the start has failed: H2 cannot take back half of a migration, and no later run could go
   * on with it.
   */
  @Override
  public void close() {
    Connection open = migrated.handle((connection, problem) -> connection).join();
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be closed", e);
    }
  }
}
