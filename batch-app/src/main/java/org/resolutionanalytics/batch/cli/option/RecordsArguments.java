package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.DatabaseProblem;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.job.DatabaseApplication;
import org.resolutionanalytics.batch.job.DatabaseSettings;
import org.resolutionanalytics.batch.log.ConsoleLog;
import org.resolutionanalytics.batch.log.LogFormat;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;

/** Which database a command looks into. */
public final class RecordsArguments {
  @Mixin private StateArguments state = new StateArguments();

  @Mixin private DebugArgument debug = new DebugArgument();

  public RecordsArguments() {}

  /** The folder of the tables, absolute. */
  public Path output() {
    return state.output();
  }

  /** Whether the user named a database. */
  public boolean hasDatabase() {
    return state.hasDatabase();
  }

  /**
   * Opens the database, if there is one, looks into it, and closes it.
   *
   * @param work is given the application over it
   * @throws UserProblem if there is none, a run holds it, or it cannot be used
   * @throws IOException if the work throws it
   */
  public void look(Work work) throws IOException {
    String url = state.databaseUrl();
    String shown = DatabaseSettings.shown(url);
    if (DatabaseSettings.isNew(url)) {
      throw new UserProblem(
          ExitCodes.USAGE, "There is no database yet at " + shown + ". Run: resolutions analyse");
    }
    ConsoleLog.set(debug.debug(), LogFormat.TEXT, false);
    try (ConfigurableApplicationContext context = DatabaseApplication.open(url)) {
      work.with(context);
    } catch (RuntimeException e) {
      if (Causes.databaseInUse(e)) {
        throw new UserProblem(
            ExitCodes.BUSY, "A run holds the database " + shown + ". Wait until it ends.", e);
      }
      throw DatabaseProblem.words(output(), shown, List.of(e))
          .<RuntimeException>map(words -> new UserProblem(ExitCodes.FAILED, words, e))
          .orElse(e);
    }
  }

  /** What is done with a database. */
  @FunctionalInterface
  public interface Work {
    void with(ConfigurableApplicationContext context) throws IOException;
  }
}
