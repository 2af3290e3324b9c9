package org.resolutionanalytics.batch.job.history;

import java.util.List;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.Schema;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The application of a command that looks into a database: its tables and {@link RunHistory}. */
@Configuration(proxyBeanMethods = false)
@Import(RunHistory.class)
public class HistoryApplication {

  /** Opens a database, with the console's options as Spring profiles; to be closed. */
  public static ConfigurableApplicationContext open(DatabaseUrl database, List<String> profiles) {
    return ResolutionsApplication.start(
        database, profiles, 2, HistoryApplication.class, context -> {});
  }

  @Bean
  FlywayMigrationStrategy migration() {
    return Schema::update;
  }
}
