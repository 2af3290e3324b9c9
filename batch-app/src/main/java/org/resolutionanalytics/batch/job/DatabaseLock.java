package org.resolutionanalytics.batch.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Holds a PostgreSQL database for one run, by an advisory lock of a connection of its own: it goes
 * with the connection, however that ends. H2 locks its file itself.
 */
final class DatabaseLock implements AutoCloseable {
  /** The key of the lock: what the program's name gives as eight letters. */
  private static final long KEY = 0x7265736f6c757469L;

  private final Connection connection;

  private DatabaseLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock.
   *
   * @throws DatabaseBusyException if another run has it
   */
  static DatabaseLock take(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    boolean taken = false;
    try {
      taken = !isPostgres(connection) || tryLock(connection);
    } finally {
      if (!taken) {
        connection.close();
      }
    }
    if (!taken) {
      throw new DatabaseBusyException();
    }
    return new DatabaseLock(connection);
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

  /** Checks that the lock's connection is still there. */
  void hold() throws SQLException {
    if (connection.isClosed()) {
      throw new SQLException("The connection that holds the database is gone");
    }
  }

  @Override
  public void close() throws SQLException {
    // The pool would keep the connection, and with it the lock.
    if (isPostgres(connection)) {
      try (PreparedStatement statement =
          connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
        statement.setLong(1, KEY);
        statement.execute();
      }
    }
    connection.close();
  }
}
