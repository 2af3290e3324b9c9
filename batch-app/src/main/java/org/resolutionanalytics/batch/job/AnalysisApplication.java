package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application around the job. It has one data source and one transaction manager, so that a
 * chunk's facts and Spring Batch's records commit together.
 */
public final class AnalysisApplication {

  private AnalysisApplication() {}

  /**
   * Starts the application, without the job. Where the database is a file, the input folders are
   * read from now on; the first run may miss what is put there later.
   *
   * @param profiles the options of the console, as Spring profiles
   * @param tagging gives the lexicons, when they are first needed
   * @return to be closed; has an {@link AnalysisRun}
   */
  public static ConfigurableApplicationContext start(
      AnalysisOptions options,
      List<String> profiles,
      Supplier<Tagging> tagging,
      RunProgress progress) {
    InputFolders input =
        new InputFolders(
            options.corpus(), options.output(), options.limits().maxFileBytes(), options.threads());
    if (options.database().isFile()) {
      // While the application starts, the second processor has little else to do. A run on a server
      // may have to wait before it may begin, and what was read would be old by then.
      input.readAhead(!options.database().isNew());
    }
    try {
      return ResolutionsApplication.start(
          options.database(),
          profiles,
          2 * options.threads() + 4,
          AnalysisJobConfiguration.class,
          context -> {
            // Created in any case, so that it is closed in any case.
            context.registerBean(InputFolders.class, () -> input, bean -> bean.setLazyInit(false));
            context.registerBean(AnalysisOptions.class, () -> options);
            context.registerBean(Tagging.class, tagging);
            context.registerBean(RunProgress.class, () -> progress);
          });
    } catch (RuntimeException | Error e) {
      input.close();
      throw e;
    }
  }
}
