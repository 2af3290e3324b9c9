package org.resolutionanalytics.batch.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Brings the schema of a database up to date. */
public final class Schema {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** The first version that has a register. */
  private static final MigrationVersion REGISTER = MigrationVersion.fromVersion("10");

  private Schema() {}

  /** Migrates a database; throws {@link IllegalStateException} if another version made it. */
  public static void update(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      if (isBeforeRegister(flyway)) {
        throw new IllegalStateException(
            "The database was made by an earlier version of the program."
                + " The next run creates it anew.");
      }
      throw e;
    }
  }

  /**
   * Migrates a database; creates one anew that was made before there was a register: its contents
   * cannot be verified, and all of it can be found again.
   *
   * @throws DatabaseBusyException if it has to be created anew, and another run holds it
   * @throws IllegalStateException if a newer version of the program made it
   */
  public static void updateOrCreateAnew(Flyway flyway, DatabaseUrl url) {
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      if (!isBeforeRegister(flyway)) {
        throw e;
      }
      createAnew(flyway, url);
    }
  }

  private static void createAnew(Flyway flyway, DatabaseUrl url) {
    DataSource database = flyway.getConfiguration().getDataSource();
    try (DatabaseLock lock = new DatabaseLock(database, url)) {
      lock.take();
      LOG.warn(
          "The database was made by an earlier version of the program and is created anew: all"
              + " files are analysed again, and the history of runs starts here.");
      ClassPathResource script =
          new ClassPathResource("db/before-register.sql", Schema.class.getClassLoader());
      DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(script), database);
      flyway.migrate();
    }
  }

  /** Whether the database is from before the register; throws if a newer program made it. */
  private static boolean isBeforeRegister(Flyway flyway) {
    List<MigrationInfo> applied = List.of(flyway.info().applied());
    if (applied.stream().anyMatch(done -> done.getState() == MigrationState.FUTURE_SUCCESS)) {
      throw new IllegalStateException(
          "The database was made by a newer version of the program."
              + " Use that version, or name another database with --database.");
    }
    return applied.stream()
        .map(MigrationInfo::getVersion)
        .anyMatch(version -> version != null && version.compareTo(REGISTER) < 0);
  }
}
