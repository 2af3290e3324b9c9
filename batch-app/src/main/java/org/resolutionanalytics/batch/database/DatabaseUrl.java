package org.resolutionanalytics.batch.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/** Where a database is: a file of H2 or a PostgreSQL. The JDBC URL may hold a password. */
public record DatabaseUrl(String jdbc) {
  private static final String H2_FILE = "jdbc:h2:file:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final String JDBC = "jdbc:";

  /** Other databases would not be kept, or be created where they are looked for. */
  public DatabaseUrl {
    if (!jdbc.startsWith(H2_FILE) && !jdbc.startsWith(POSTGRES)) {
      throw new IllegalArgumentException(
          "--database must be a path, %s... or %s//host/name, but is %s."
              .formatted(H2_FILE, POSTGRES, withoutSettings(jdbc)));
    }
  }

  /**
   * The database that a user named.
   *
   * @param given a path for a file of H2, a JDBC URL, or null
   * @param state the folder of the database where the user named none
   * @throws IllegalArgumentException if it cannot be used; the message says why
   */
  public static DatabaseUrl of(@Nullable String given, Path state) {
    String url = given == null ? "" : given.strip();
    if (url.regionMatches(true, 0, JDBC, 0, JDBC.length())) {
      return new DatabaseUrl(url);
    }
    Path file =
        given == null ? state.resolve("resolutions") : Path.of(given).toAbsolutePath().normalize();
    if (file.toString().indexOf(';') >= 0) {
      throw new IllegalArgumentException(
          "The database cannot be at "
              + file
              + ": there may be no semicolon in its path. Name another place with --database.");
    }
    return new DatabaseUrl(H2_FILE + file);
  }

  /** Whether it is a file of H2, which one process has to itself. */
  public boolean isFile() {
    return jdbc.startsWith(H2_FILE);
  }

  /** Whether it is a PostgreSQL, which several processes share. */
  public boolean isServer() {
    return !isFile();
  }

  /** Whether it has yet to be created: a file that does not exist. */
  public boolean isNew() {
    return isFile() && Files.notExists(file());
  }

  /** The file of a database that is one. */
  public Path file() {
    String name = withoutSettings().substring(H2_FILE.length()) + Constants.SUFFIX_MV_FILE;
    // H2 expands ~ itself.
    return Path.of(FilePath.get(name).toString());
  }

  /** The folder of a database that is a file; empty for a server. */
  public Optional<Path> folder() {
    return isFile()
        ? Optional.ofNullable(file().toAbsolutePath().normalize().getParent())
        : Optional.empty();
  }

  /** Another file of H2 in the same folder, with the same settings. */
  public DatabaseUrl sibling(String name) {
    String settings = jdbc.substring(withoutSettings().length());
    return new DatabaseUrl(H2_FILE + file().resolveSibling(name).toAbsolutePath() + settings);
  }

  /** The URL without its settings, which may hold a password. */
  public String withoutSettings() {
    return withoutSettings(jdbc);
  }

  /**
   * In H2, settings follow a semicolon, and the name of a file may have question marks; in
   * PostgreSQL, they follow a question mark.
   */
  private static String withoutSettings(String url) {
    return url.split(url.startsWith(H2_FILE) ? ";" : "[;?]", 2)[0];
  }

  /** Without settings: no record that has a URL prints its password. */
  @Override
  public String toString() {
    return withoutSettings();
  }
}
