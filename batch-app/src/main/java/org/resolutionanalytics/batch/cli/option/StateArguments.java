package org.resolutionanalytics.batch.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import picocli.CommandLine.Option;

/** Where the tables and the database of a corpus are kept. */
final class StateArguments {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "reports",
      description = "The folder of the tables. Default: ${DEFAULT-VALUE}")
  private Path out = Path.of("reports");

  @Option(
      names = "--database",
      paramLabel = "PATH-OR-URL",
      description = {
        "Where facts and runs are kept: a file for H2, or a JDBC URL of PostgreSQL.",
        "Default: .state/resolutions in the folder of the tables"
      })
  private @Nullable String database;

  /** The folder of the tables, absolute. */
  Path output() {
    return out.toAbsolutePath().normalize();
  }

  /** Whether the user named a database. */
  boolean hasDatabase() {
    return database != null;
  }

  /** The database; throws if it cannot be used. */
  DatabaseUrl databaseUrl() {
    return Folders.database(database, output());
  }
}
