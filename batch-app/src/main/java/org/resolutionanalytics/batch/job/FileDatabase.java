package org.resolutionanalytics.batch.job;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * The database of a process that has it for itself, a file of H2, and the batch framework over it.
 * What Spring Boot would configure after looking at all that is there, said outright: half of the
 * start is that looking.
 */
@Configuration(proxyBeanMethods = false)
class FileDatabase extends JdbcDefaultBatchConfiguration {

  /**
   * How it is reached.
   *
   * @param url as JDBC has it
   * @param connections how many there may be
   */
  record Access(String url, int connections) {}

  @Bean
  DataSource dataSource(Access access) {
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl(access.url());
    source.setMaximumPoolSize(access.connections());
    source.setMinimumIdle(1);
    source.setExceptionOverride(new DatabaseMemory(new MemoryEnd()));
    return source;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Override
  protected Isolation getIsolationLevelForCreate() {
    return Isolation.READ_COMMITTED;
  }
}
