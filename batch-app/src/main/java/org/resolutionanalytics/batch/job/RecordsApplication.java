package org.resolutionanalytics.batch.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database and the job's records alone: what the history and its purge need. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(AnyDatabase.class)
public class RecordsApplication {

  /**
   * Opens a database.
   *
   * @param databaseUrl as JDBC has it
   * @return to be closed; has a {@link RunHistory}
   */
  public static ConfigurableApplicationContext open(String databaseUrl) {
    return DatabaseSettings.application(RecordsApplication.class, databaseUrl, 2).run();
  }

  @Bean
  RunHistory runHistory(JdbcTemplate jdbc, JobRepository repository) {
    return new RunHistory(jdbc, repository);
  }
}
