package org.resolutionanalytics.batch.job.worker;

import java.util.Map;
import org.resolutionanalytics.batch.job.DatabaseSettings;
import org.resolutionanalytics.batch.job.claim.DatabaseOutage;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

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
@Import(Worker.class)
public class WorkerApplication {
  /** A statement of a worker takes milliseconds; so long, the network must be cut. */
  private static final String SOCKET_SECONDS = "60";

  /**
   * Starts the application, as soon as the database answers; the worker does not work yet.
   *
   * @param options what the worker is asked to do
   * @return to be closed; has a {@link Worker}
   * @throws InterruptedException if the thread is interrupted while it waits for the database
   */
  public static ConfigurableApplicationContext start(WorkerOptions options)
      throws InterruptedException {
    ApplicationContextInitializer<GenericApplicationContext> given =
        context -> context.registerBean(WorkerOptions.class, () -> options);
    return DatabaseOutage.retry(
        Worker.PATIENCE,
        () ->
            DatabaseSettings.application(
                    WorkerApplication.class, options.databaseUrl(), 2 * options.threads() + 2)
                .properties(
                    Map.of(
                        DatabaseSettings.DRIVER + "ApplicationName",
                        "resolutions worker " + options.name(),
                        DatabaseSettings.DRIVER + "socketTimeout",
                        SOCKET_SECONDS))
                // A worker that is stopped first finishes its claims.
                .registerShutdownHook(false)
                .initializers(given)
                .run());
  }
}
