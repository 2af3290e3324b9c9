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
   */
  static String of(@Nullable String given, Path state) {
    if (given != null && given.startsWith("jdbc:")) {
      return given;
    }
    Path file =
        given == null ? state.resolve("resolutions") : Path.of(given).toAbsolutePath().normalize();
    return "jdbc:h2:file:" + file;
  }
}
