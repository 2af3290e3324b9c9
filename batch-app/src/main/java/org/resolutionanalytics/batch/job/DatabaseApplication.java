package org.resolutionanalytics.batch.job;

import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The database and the records of runs in it: what the history and its purge need. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
@Import(RunHistory.class)
public class DatabaseApplication {
  private static final int CONNECTIONS = 2;

  /**
   * Opens a database.
   *
   * @param databaseUrl in JDBC's form
   * @return to be closed; has a {@link RunHistory}
   */
  public static ConfigurableApplicationContext open(String databaseUrl) {
    return DatabaseSettings.application(DatabaseApplication.class, databaseUrl, CONNECTIONS).run();
  }

  @Bean
  FlywayMigrationStrategy migration(Optional<AnalysisOptions> run) {
    return flyway -> OlderSchema.migrate(flyway, run);
  }
}
