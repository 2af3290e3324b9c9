package org.resolutionanalytics.batch.job;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Brings a database up to date. One from before the register is made anew: what it knows cannot be
 * verified, and all of it can be found again.
 */
final class OlderSchema {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** The first version that has a register. */
  private static final MigrationVersion REGISTER = MigrationVersion.fromVersion("10");

  private OlderSchema() {}

  /**
   * Migrates a database.
   *
   * @param run what the run is asked to do; none for a command that only looks into the database
   * @throws DatabaseBusyException if the database has to be made anew, and another run holds it
   */
  static void migrate(Flyway flyway, Optional<AnalysisOptions> run) {
    boolean older =
        Arrays.stream(flyway.info().applied())
            .anyMatch(
                done -> done.getVersion() != null && done.getVersion().compareTo(REGISTER) < 0);
    if (older && run.isEmpty()) {
      throw new IllegalStateException(
          "The database was made by an earlier version of the program. The next run makes it anew");
    }
    DataSource database = flyway.getConfiguration().getDataSource();
    try (DatabaseLock lock = run.map(options -> new DatabaseLock(database, options)).orElse(null)) {
      if (older && lock != null) {
        lock.take();
        makeAnew(database);
      }
      flyway.migrate();
    }
  }

  private static void makeAnew(DataSource database) {
    LOG.warn(
        "The database was made by an earlier version of the program and is made anew: all files"
            + " are analysed again, and the history of runs starts here.");
    DatabasePopulatorUtils.execute(
        new ResourceDatabasePopulator(
            new ClassPathResource("db/before-register.sql", OlderSchema.class.getClassLoader())),
        database);
  }
}
