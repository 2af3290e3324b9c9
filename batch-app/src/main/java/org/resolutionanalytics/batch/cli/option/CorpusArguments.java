package org.resolutionanalytics.batch.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which corpus a command reads that writes a file of its own. */
public final class CorpusArguments {

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      defaultValue = "reports",
      description =
          "The folder of the tables of the corpus, as in analyse --out. Default: ${DEFAULT-VALUE}")
  private Path tables = Path.of("reports");

  @Option(
      names = "--database",
      paramLabel = "PATH-OR-URL",
      description = {
        "The database of the corpus: a file for H2, or a JDBC URL of PostgreSQL.",
        "Default: .state/resolutions in the folder of the tables"
      })
  private @Nullable String database;

  @Mixin private DebugArgument debug = new DebugArgument();

  /** Looks into the database; throws {@link UserProblem} if there is none or it is unusable. */
  public void look(RecordsArguments.Work work) throws IOException {
    Path folder = tables.toAbsolutePath().normalize();
    RecordsArguments.look(folder, Folders.database(database, folder), debug, work);
  }
}
