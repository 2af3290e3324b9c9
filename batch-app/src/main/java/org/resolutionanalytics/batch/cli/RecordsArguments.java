package org.resolutionanalytics.batch.cli;

import java.nio.file.Path;
import org.resolutionanalytics.batch.job.DatabaseSettings;
import org.resolutionanalytics.batch.job.RecordsApplication;
import org.resolutionanalytics.batch.log.ConsoleLog;
import org.resolutionanalytics.batch.log.LogFormat;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;

/** Which database a command looks into. */
final class RecordsArguments {
  @Mixin private StateArguments state = new StateArguments();

  @Mixin private DebugArgument debug = new DebugArgument();

  RecordsArguments() {}

  /** The folder of the tables, absolute. */
  Path output() {
    return state.output();
  }

  /** Whether the user named a database. */
  boolean hasDatabase() {
    return state.hasDatabase();
  }

  /** Opens the database, if there is one. */
  ConfigurableApplicationContext open() {
    String url = state.databaseUrl();
    if (DatabaseSettings.isNew(url)) {
      throw new UserProblem(
          ExitCodes.USAGE, "There is no database yet at " + url + ". Run: resolutions analyse");
    }
    ConsoleLog.set(debug.debug(), LogFormat.TEXT, false);
    try {
      return RecordsApplication.open(url);
    } catch (RuntimeException e) {
      if (Causes.databaseInUse(e)) {
        throw new UserProblem(
            ExitCodes.BUSY, "A run holds the database " + url + ". Wait until it ends.");
      }
      throw e;
    }
  }
}
