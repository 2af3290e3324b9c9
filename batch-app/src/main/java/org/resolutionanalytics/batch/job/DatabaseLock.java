package org.resolutionanalytics.batch.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Holds a PostgreSQL database for one run, by an advisory lock of a connection of its own: it goes
 * with the connection, however that ends. H2 locks its file itself.
 */
final class DatabaseLock implements AutoCloseable {
  /** The key of the lock: what the program's name gives as eight letters. */
  private static final long KEY = 0x7265736f6c757469L;

  /** A connection that does not answer a question that needs no work is gone. */
  private static final int VALID_SECONDS = 10;

  private static final long OLD_SESSION_NANOS = Duration.ofSeconds(90).toNanos();
  private static final long PAUSE_MILLIS = 1000;
  private final DataSource source;
  private final boolean shared;
  private @Nullable Connection held;
  private boolean again; // it has been taken before

  DatabaseLock(DataSource source, AnalysisOptions options) {
    this.source = source;
    this.shared = options.onPostgres();
  }

  /**
   * Takes the lock, if it is not held. It goes when the server restarts or the network is cut, and
   * another run may have had it since.
   *
   * @throws DatabaseBusyException if another run has it
   */
  void take() {
    try {
      if (!shared || (held != null && held.isValid(VALID_SECONDS))) {
        return;
      }
      close();
      Connection mine = source.getConnection();
      try {
        long end = System.nanoTime() + OLD_SESSION_NANOS;
        while (!ask(mine, "SELECT pg_try_advisory_lock(?)")) {
          // The server may not know yet that the session is gone that held the lock for this run.
          if (!again || System.nanoTime() - end > 0) {
            throw new DatabaseBusyException();
          }
          Thread.sleep(PAUSE_MILLIS);
        }
        held = mine;
        again = true;
      } finally {
        if (held == null) {
          mine.close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the database was locked", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be locked", e);
    }
  }

  private static boolean ask(Connection connection, String question) {
    return Boolean.TRUE.equals(
        new JdbcTemplate(new SingleConnectionDataSource(connection, true))
            .queryForObject(question, Boolean.class, KEY));
  }

  @Override
  public void close() {
    try (Connection mine = held) {
      held = null;
      // The pool would keep the connection, and with it the lock.
      if (mine != null && mine.isValid(VALID_SECONDS)) {
        ask(mine, "SELECT pg_advisory_unlock(?)");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be released", e);
    }
  }
}
