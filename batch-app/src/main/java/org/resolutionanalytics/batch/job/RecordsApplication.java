package org.resolutionanalytics.batch.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database and the job's records alone: what the history and its purge need. */
@SpringBootConfiguration(proxyBeanMethods = false)
public class RecordsApplication {
  private static final int CONNECTIONS = 2;

  /**
   * Opens a database.
   *
   * @param databaseUrl as JDBC has it
   * @return to be closed; has a {@link RunHistory}
   */
  public static ConfigurableApplicationContext open(String databaseUrl) {
    return DatabaseApplication.start(
        databaseUrl, CONNECTIONS, context -> {}, RecordsApplication.class);
  }

  @Bean
  RunHistory runHistory(JdbcTemplate jdbc, JobRepository repository) {
    return new RunHistory(jdbc, repository);
  }
}
