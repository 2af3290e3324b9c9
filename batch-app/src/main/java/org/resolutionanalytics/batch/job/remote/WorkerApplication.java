package org.resolutionanalytics.batch.job.remote;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.job.AnalysisKey;
import org.resolutionanalytics.batch.job.DatabaseSettings;
import org.resolutionanalytics.batch.job.partition.DatabaseOutage;
import org.resolutionanalytics.batch.job.partition.Leases;
import org.resolutionanalytics.batch.job.partition.Partitions;
import org.resolutionanalytics.batch.job.partition.SharedRuns;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The Spring application around a worker. It does not bring the schema up to date: only a manager
 * does, which holds the database.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
public class WorkerApplication {
  /** How long a database may be away while a worker starts: as long as later on. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  /** A statement of a worker takes milliseconds; so long, the network must be cut. */
  private static final String SOCKET_SECONDS = "60";

  /**
   * Starts the application, when the database answers and has the schema; the worker does not work
   * yet.
   *
   * @param options what the worker is asked to do
   * @return to be closed; has a {@link Worker}
   * @throws InterruptedException if the thread is told to end while it waits for the database
   */
  public static ConfigurableApplicationContext start(WorkerOptions options)
      throws InterruptedException {
    DatabaseOutage outage = new DatabaseOutage(PATIENCE);
    while (true) {
      try {
        ConfigurableApplicationContext started = startOnce(options);
        outage.over();
        return started;
      } catch (RuntimeException e) {
        outage.await(e);
      }
    }
  }

  private static ConfigurableApplicationContext startOnce(WorkerOptions options) {
    String name = WorkerName.next();
    ApplicationContextInitializer<GenericApplicationContext> given =
        context -> {
          // Before any bean asks the database, and after the log is set up.
          SchemaWait.until(options.databaseUrl());
          context.registerBean(WorkerOptions.class, () -> options);
          context.registerBean("workerName", String.class, () -> name);
        };
    Map<String, Object> settings = new LinkedHashMap<>();
    String hikari = "spring.datasource.hikari.";
    settings.put(hikari + "data-source-properties.ApplicationName", Partitions.SESSION + name);
    settings.put(hikari + "data-source-properties.tcpKeepAlive", "true");
    settings.put(hikari + "data-source-properties.connectTimeout", "10");
    settings.put(hikari + "data-source-properties.socketTimeout", SOCKET_SECONDS);
    settings.put(hikari + "connection-timeout", "10000");
    return DatabaseSettings.application(
            WorkerApplication.class, options.databaseUrl(), options.threads() + 2)
        .properties(settings)
        // A worker that is told to end has its chunks and its leases to bring to an end first.
        .registerShutdownHook(false)
        .initializers(given)
        .run();
  }

  @Bean
  Worker worker(
      WorkerOptions options,
      String workerName,
      DataSource database,
      JdbcTemplate jdbc,
      JobRepository repository,
      PlatformTransactionManager transactions) {
    Leases leases = new Leases(jdbc, workerName);
    RequestChannel channel = new RequestChannel(database, AnalysisKey.program());
    return new Worker(
        options,
        channel,
        new Notifications(options.databaseUrl(), Partitions.SESSION + workerName, channel),
        new TransactionTemplate(transactions),
        leases,
        new SharedRuns(jdbc),
        new PartitionWork(
            repository, transactions, new FileRegister(jdbc), new FactsStore(jdbc), leases),
        new Heartbeat(leases));
  }
}
