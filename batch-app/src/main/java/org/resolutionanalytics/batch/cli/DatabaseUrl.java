package org.resolutionanalytics.batch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the database is, as JDBC has it. */
final class DatabaseUrl {

  private DatabaseUrl() {}

  /**
   * The URL of a path or URL as the user gave it.
   *
   * @param given a path for a file of H2, a JDBC URL, or nothing
   * @param state the folder of the database where nothing was given
   * @throws UserProblem if the path of a file holds a semicolon, which parts it from settings in a
   *     URL of H2
   */
  static String of(@Nullable String given, Path state) {
    if (given != null && given.startsWith("jdbc:")) {
      return given;
    }
    Path file =
        given == null ? state.resolve("resolutions") : Path.of(given).toAbsolutePath().normalize();
    if (file.toString().indexOf(';') >= 0) {
      throw new UserProblem(
          ExitCodes.USAGE,
          "The database cannot be at "
              + file
              + ": there may be no semicolon in its path. Name another place with --database.");
    }
    return "jdbc:h2:file:" + file;
  }
}
