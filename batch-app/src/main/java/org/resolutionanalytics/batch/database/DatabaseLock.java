package org.resolutionanalytics.batch.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Holds a PostgreSQL database for one run, by an advisory lock of its own connection: the lock ends
 * with the connection, however that ends. H2 locks its file itself.
 */
public final class DatabaseLock implements AutoCloseable {
  /** The first eight letters of the program's name. */
  private static final long KEY = 0x7265736f6c757469L;

  /** A connection that does not answer a query without work within this time is lost. */
  private static final int VALID_SECONDS = 10;

  private static final long OLD_SESSION_NANOS = Duration.ofSeconds(90).toNanos();
  private final DataSource source;
  private final boolean shared;
  private @Nullable Connection held;
  private boolean again; // it has been taken before

  /** A lock that is not taken yet. */
  public DatabaseLock(DataSource source, DatabaseUrl url) {
    this.source = source;
    this.shared = url.isServer();
  }

  /**
   * Takes the lock, if it is not held. It is lost when the server restarts or the network is cut,
   * and another run may have taken it since.
   *
   * @throws DatabaseBusyException if another run has it
   */
  public void take() {
    try {
      if (!shared || (held != null && held.isValid(VALID_SECONDS))) {
        return;
      }
      close();
      Connection mine = source.getConnection();
      try {
        lock(mine);
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

  private void lock(Connection mine) throws InterruptedException {
    long start = System.nanoTime();
    while (!query(mine, "SELECT pg_try_advisory_lock(?)")) {
      // The server may not have noticed yet that this run's former session is gone.
      if (!again || System.nanoTime() - start > OLD_SESSION_NANOS) {
        throw new DatabaseBusyException();
      }
      Thread.sleep(1000);
    }
  }

  private static boolean query(Connection connection, String sql) {
    return Boolean.TRUE.equals(
        new JdbcTemplate(new SingleConnectionDataSource(connection, true))
            .queryForObject(sql, Boolean.class, KEY));
  }

  @Override
  public void close() {
    try (Connection mine = held) {
      held = null;
      // The pool would keep the connection, and with it the lock.
      if (mine != null && mine.isValid(VALID_SECONDS)) {
        query(mine, "SELECT pg_advisory_unlock(?)");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be released", e);
    }
  }
}
