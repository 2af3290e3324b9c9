package org.resolutionanalytics.batch.job.remote;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.resolutionanalytics.batch.job.partition.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** Waits for a database that a manager has made: workers may be there first. */
final class SchemaWait {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final long PAUSE_MILLIS = 5000;

  private SchemaWait() {}

  /**
   * Waits until the database answers and has the schema.
   *
   * @param url the database
   */
  static void until(String url) {
    try {
      waitUntil(url);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Told to end before the database answered", e);
    }
  }

  private static void waitUntil(String url) throws InterruptedException {
    DatabaseOutage outage = new DatabaseOutage(PATIENCE);
    boolean told = false;
    while (true) {
      try {
        boolean there = hasSchema(url);
        outage.over();
        if (there) {
          return;
        }
        if (!told) {
          LOG.info("The database has no tables yet: waits for the first run");
          told = true;
        }
        Thread.sleep(PAUSE_MILLIS);
      } catch (SQLException e) {
        outage.await(new DataAccessResourceFailureException("No connection", e));
      }
    }
  }

  private static boolean hasSchema(String url) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "10");
    try (Connection connection = DriverManager.getConnection(url, properties);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT to_regclass('partition_lease')")) {
      return found.next() && found.getString(1) != null;
    }
  }
}
