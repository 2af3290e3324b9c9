package org.resolutionanalytics.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.job.RecordsApplication;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** Which database a command looks into. */
final class RecordsArguments {
  private static final String H2_FILE = "jdbc:h2:file:";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "reports",
      description = "The folder of the tables, if its database is meant. Default: ${DEFAULT-VALUE}")
  private Path out = Path.of("reports");

  @Option(
      names = "--database",
      paramLabel = "PATH-OR-URL",
      description = "The database of the runs. Default: .state/resolutions in the folder")
  private @Nullable String database;

  @Option(names = "--debug", description = "Tells more about a failure.")
  private boolean debug;

  RecordsArguments() {}

  /** Opens the database, if there is one. */
  ConfigurableApplicationContext open() {
    String url =
        DatabaseUrl.of(database, new ReportFolder(out.toAbsolutePath().normalize()).state());
    if (url.startsWith(H2_FILE)
        && !Files.exists(Path.of(url.substring(H2_FILE.length()) + ".mv.db"))) {
      throw new UserProblem(
          ExitCodes.USAGE, "There is no database yet at " + url + ". Run: resolutions analyse");
    }
    LogSettings.apply(debug, LogFormat.TEXT);
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
