package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application around the job. It has one data source and one transaction manager, so that a
 * chunk's facts and Spring Batch's records commit together.
 */
public final class AnalysisApplication {

  private AnalysisApplication() {}

  /**
   * Starts the application, without the job.
   *
   * @param profiles the options of the console, as Spring profiles
   * @param lexicons gives them when they are first needed
   * @return to be closed; has an {@link AnalysisRun}
   */
  public static ConfigurableApplicationContext start(
      AnalysisOptions options,
      List<String> profiles,
      Supplier<Lexicons> lexicons,
      RunProgress progress) {
    return ResolutionsApplication.start(
        options.database(),
        profiles,
        2 * options.threads() + 4,
        AnalysisJobConfiguration.class,
        context -> {
          context.registerBean(AnalysisOptions.class, () -> options);
          context.registerBean(Lexicons.class, lexicons);
          context.registerBean(RunProgress.class, () -> progress);
        });
  }
}
