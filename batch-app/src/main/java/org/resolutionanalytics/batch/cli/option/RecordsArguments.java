package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.DatabaseProblem;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.job.history.HistoryApplication;
import org.resolutionanalytics.batch.publish.ReportFolder;
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
          "There is no database yet " + place(output, database) + ". " + todo(output));
    }
    try (ConfigurableApplicationContext context =
        HistoryApplication.open(database, debug.profiles())) {
      work.with(context);
    } catch (RuntimeException e) {
      if (Causes.databaseInUse(e)) {
        throw new UserProblem(
            ExitCodes.BUSY,
            "A run holds the database " + place(output, database) + ". Wait until it ends.",
            e);
      }
      throw DatabaseProblem.message(output, database, List.of(e))
          .<RuntimeException>map(message -> new UserProblem(ExitCodes.FAILED, message, e))
          .orElse(e);
    }
  }

  /** The folder that the user named, where the database is at its place in it. */
  private static String place(Path output, DatabaseUrl database) {
    boolean inside = database.folder().equals(Optional.of(new ReportFolder(output).state()));
    return inside ? "in " + output : "at " + database;
  }

  /** The runs of a schedule have one database, in the folder above theirs. */
  private static String todo(Path output) {
    Path above = output.getParent();
    return above != null && !Folders.database(null, above).isNew()
        ? "Name the folder of the schedule, " + above + "."
        : "Run: resolutions analyse";
  }

  /** What is done with a database. */
  @FunctionalInterface
  public interface Work {
    void with(ConfigurableApplicationContext context) throws IOException;
  }
}
