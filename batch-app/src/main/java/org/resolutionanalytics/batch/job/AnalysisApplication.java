package org.resolutionanalytics.batch.job;

import java.util.function.Supplier;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The Spring application around the job: one data source and one transaction manager, so that a
 * chunk's facts and the job's own records commit together. Only the auto-configuration that it
 * needs.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
@Import(AnalysisJobConfiguration.class)
public class AnalysisApplication {

  /**
   * Starts the application, without the job.
   *
   * @param options what the run is asked to do
   * @param tagging gives the lexicons, when they are first needed
   * @param progress is told how far the run is
   * @return to be closed
   */
  public static ConfigurableApplicationContext start(
      AnalysisOptions options, Supplier<Tagging> tagging, RunProgress progress) {
    return start(options, tagging, progress, AnalyseStepConfiguration.class);
  }

  /**
   * Starts the application with another analysis, without the job.
   *
   * @param options what the run is asked to do
   * @param tagging gives the lexicons, when they are first needed
   * @param progress is told how far the run is
   * @param analysis a configuration that has the step {@code analyseStep}
   * @return to be closed
   */
  public static ConfigurableApplicationContext start(
      AnalysisOptions options, Supplier<Tagging> tagging, RunProgress progress, Class<?> analysis) {
    ApplicationContextInitializer<GenericApplicationContext> given =
        context -> {
          context.registerBean(AnalysisOptions.class, () -> options);
          context.registerBean(Tagging.class, tagging);
          context.registerBean(RunProgress.class, () -> progress);
        };
    return DatabaseSettings.application(
            AnalysisApplication.class, options.databaseUrl(), options.threads() + 4)
        .sources(analysis)
        .initializers(given)
        .run();
  }
}
