package org.resolutionanalytics.batch.job;

import java.util.function.Supplier;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The Spring application around the job: one data source and one transaction manager, so that a
 * chunk's facts and the job's own records commit together.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({DatabaseApplication.class, AnalysisJobConfiguration.class})
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
    ApplicationContextInitializer<GenericApplicationContext> given =
        context -> {
          context.registerBean(AnalysisOptions.class, () -> options);
          // Whoever needs it waits for it, so it comes as late as can be.
          context.registerBean(Tagging.class, tagging, bean -> bean.setLazyInit(true));
          context.registerBean(RunProgress.class, () -> progress);
        };
    return DatabaseSettings.application(
            AnalysisApplication.class, options.databaseUrl(), options.connections())
        .initializers(given)
        .run();
  }
}
