package org.resolutionanalytics.batch.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Holds a PostgreSQL database for one run, by an advisory lock of a connection of its own: it goes
 * with the connection, however that ends. H2 locks its file itself.
 */
public final class DatabaseLock implements AutoCloseable {
  /** The key of the lock: what the program's name gives as eight letters. */
  private static final long KEY = 0x7265736f6c757469L;

  /** A connection that does not answer a question that needs no work is gone. */
  private static final int VALID_SECONDS = 10;

  private final DataSource source;
  private @Nullable Connection connection;

  DatabaseLock(DataSource source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /**
   * Takes the lock.
   *
   * @throws DatabaseBusyException if another run has it
   */
  void take() throws SQLException {
    close();
    Connection mine = source.getConnection();
    boolean taken = false;
    try {
      taken = !isPostgres(mine) || tryLock(mine);
    } finally {
      if (!taken) {
        mine.close();
      }
    }
    if (!taken) {
      throw new DatabaseBusyException();
    }
    connection = mine;
  }

  /**
   * Whether the lock is still there. On PostgreSQL it goes when the server restarts or the network
   * is cut, and another run may have had it since.
   */
  public boolean isHeld() throws SQLException {
    return connection != null && connection.isValid(VALID_SECONDS);
  }

  /**
   * Takes the lock again, if it is gone, and makes sure that no other run has had it meanwhile.
   *
   * @param jobExecutionId this run; another would have declared it dead
   * @throws DatabaseBusyException if another run has it or has had it
   * @throws SQLException if the database does not answer
   */
  public void assure(long jobExecutionId) throws SQLException {
    if (isHeld()) {
      return;
    }
    take();
    Connection mine = Objects.requireNonNull(connection);
    try (PreparedStatement statement =
        mine.prepareStatement(
            "SELECT end_time FROM batch_job_execution WHERE job_execution_id = ?")) {
      statement.setLong(1, jobExecutionId);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next() || result.getTimestamp(1) != null) {
          throw new DatabaseBusyException();
        }
      }
    }
  }

  private static boolean isPostgres(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private static boolean tryLock(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      statement.setLong(1, KEY);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    Connection mine = connection;
    connection = null;
    if (mine == null) {
      return;
    }
    try (mine) {
      // The pool would keep the connection, and with it the lock.
      if (mine.isValid(VALID_SECONDS) && isPostgres(mine)) {
        try (PreparedStatement statement = mine.prepareStatement("SELECT pg_advisory_unlock(?)")) {
          statement.setLong(1, KEY);
          statement.execute();
        }
      }
    }
  }
}
