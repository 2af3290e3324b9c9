package org.resolutionanalytics.batch.job;

import java.util.function.Supplier;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.nlp.tag.Lexicons;
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
   * Starts the application, without the job. With a file as the database, the input folders are
   * read from now on; what is put there later, the first run may miss.
   *
   * @param options what the run is asked to do
   * @param tagging gives the lexicons, when they are first needed
   * @param progress is told how far the run is
   * @return to be closed
   */
  public static ConfigurableApplicationContext start(
      AnalysisOptions options, Supplier<Lexicons> tagging, RunProgress progress) {
    InputFolders input = options.inputFolders();
    if (DatabaseSettings.isFile(options.databaseUrl())) {
      // While the application starts, the second processor has little else to do. A run on another
      // database may have to wait before it may begin, and what was read would be old by then.
      input.readAhead(!DatabaseSettings.isNew(options.databaseUrl()));
    }
    try {
      return start(options, tagging, progress, input);
    } catch (RuntimeException | Error e) {
      input.close();
      throw e;
    }
  }

  private static ConfigurableApplicationContext start(
      AnalysisOptions options,
      Supplier<Lexicons> tagging,
      RunProgress progress,
      InputFolders input) {
    ApplicationContextInitializer<GenericApplicationContext> given =
        context -> {
          context.registerBean(InputFolders.class, () -> input);
          context.registerBean(AnalysisOptions.class, () -> options);
          // Whoever needs it waits for it, so it comes as late as can be.
          context.registerBean(Lexicons.class, tagging, bean -> bean.setLazyInit(true));
          context.registerBean(RunProgress.class, () -> progress);
        };
    return DatabaseSettings.application(
            AnalysisApplication.class, options.databaseUrl(), options.connections())
        .initializers(given)
        .run();
  }
}
