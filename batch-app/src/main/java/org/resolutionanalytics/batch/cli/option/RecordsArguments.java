package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.DatabaseProblem;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.history.HistoryApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;

/** Which database a command looks into. */
public final class RecordsArguments {
  @Mixin private StateArguments state = new StateArguments();

  @Mixin private DebugArgument debug = new DebugArgument();

  /** The folder of the tables, absolute. */
  public Path output() {
    return state.output();
  }

  /** Whether the user named a database. */
  public boolean hasDatabase() {
    return state.hasDatabase();
  }

  /** Looks into the database; throws {@link UserProblem} if there is none or it is unusable. */
  public void look(Work work) throws IOException {
    look(output(), state.databaseUrl(), debug, work);
  }

  static void look(Path output, DatabaseUrl database, DebugArgument debug, Work work)
      throws IOException {
    if (database.isNew()) {
      throw new UserProblem(
          ExitCodes.USAGE,
          "There is no database yet at " + database + ". Run: resolutions analyse");
    }
    try (ConfigurableApplicationContext context =
        HistoryApplication.open(database, debug.profiles())) {
      work.with(context);
    } catch (RuntimeException e) {
      if (Causes.databaseInUse(e)) {
        throw new UserProblem(
            ExitCodes.BUSY, "A run holds the database " + database + ". Wait until it ends.", e);
      }
      throw DatabaseProblem.message(output, database, List.of(e))
          .<RuntimeException>map(message -> new UserProblem(ExitCodes.FAILED, message, e))
          .orElse(e);
    }
  }

  /** What is done with a database. */
  @FunctionalInterface
  public interface Work {
    void with(ConfigurableApplicationContext context) throws IOException;
  }
}
