package org.resolutionanalytics.batch.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.job.DatabaseSettings;

/** Where the database is, in JDBC's form. */
final class DatabaseUrl {

  private static final String JDBC = "jdbc:";

  private DatabaseUrl() {}

  /**
   * The URL of a path or URL as the user gave it.
   *
   * @param given a path for a file of H2, a JDBC URL, or nothing
   * @param state the folder of the database where nothing was given
   * @throws UserProblem if a URL is of another kind of database, or the path of a file holds a
   *     semicolon, which parts it from settings in a URL of H2
   */
  static String of(@Nullable String given, Path state) {
    String url = given == null ? "" : given.strip();
    if (url.regionMatches(true, 0, JDBC, 0, JDBC.length())) {
      return known(url);
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
    return DatabaseSettings.H2_FILE + file;
  }

  /** Others would be made where they are looked for, or not be kept; and drivers are exact. */
  private static String known(String url) {
    if (url.startsWith(DatabaseSettings.H2_FILE) || url.startsWith(DatabaseSettings.POSTGRES)) {
      return url;
    }
    throw new UserProblem(
        ExitCodes.USAGE,
        "--database must be a path, "
            + DatabaseSettings.H2_FILE
            + "... or "
            + DatabaseSettings.POSTGRES
            + "//host/name, but is "
            + DatabaseSettings.shown(url)
            + ".");
  }
}
