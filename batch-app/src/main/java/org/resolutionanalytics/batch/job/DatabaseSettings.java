package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.support.AnsiOutputApplicationListener;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** How an application reaches its database, whose URL is in the form of JDBC. */
public final class DatabaseSettings {
  /** How the URL of a PostgreSQL starts. */
  public static final String POSTGRES = "jdbc:postgresql:";

  /** How the URL of a file of H2 starts. */
  public static final String H2_FILE = "jdbc:h2:file:";

  /** How the names of settings start that the pool hands on to the database's driver. */
  public static final String DRIVER = "spring.datasource.hikari.data-source-properties.";

  private DatabaseSettings() {}

  /** Whether a database is still to be made: one in a file that is not there. */
  public static boolean isNew(String databaseUrl) {
    return isFile(databaseUrl) && Files.notExists(file(databaseUrl));
  }

  /**
   * A database without its settings, which may hold a password: what people may see of it. H2 has
   * them after a semicolon, and question marks in the names of files; PostgreSQL after a question
   * mark.
   */
  public static String shown(String databaseUrl) {
    return databaseUrl.split(isFile(databaseUrl) ? ";" : "[;?]", 2)[0];
  }

  /** The folder of a database that is a file; nothing for a server. */
  static Optional<Path> folder(String databaseUrl) {
    return isFile(databaseUrl)
        ? Optional.ofNullable(file(databaseUrl).toAbsolutePath().normalize().getParent())
        : Optional.empty();
  }

  /** The file of a database that is one. */
  static Path file(String databaseUrl) {
    String name = shown(databaseUrl).substring(H2_FILE.length()) + Constants.SUFFIX_MV_FILE;
    // H2's own reading, which knows what ~ stands for.
    return Path.of(FilePath.get(name).toString());
  }

  /** Whether a database is a file of H2, which this process has for itself. */
  static boolean isFile(String databaseUrl) {
    return databaseUrl.startsWith(H2_FILE);
  }

  /**
   * An application over a database.
   *
   * @param configuration its configuration
   * @param connections how many connections it may have
   */
  public static SpringApplicationBuilder application(
      Class<?> configuration, String databaseUrl, int connections) {
    Properties settings = properties("database");
    if (isFile(databaseUrl)) {
      settings.putAll(properties("h2"));
    } else if (databaseUrl.startsWith(POSTGRES)) {
      settings.putAll(properties("postgresql"));
    }
    settings.setProperty("spring.datasource.url", databaseUrl);
    settings.setProperty(
        "spring.datasource.hikari.maximum-pool-size", Integer.toString(connections));
    SpringApplicationBuilder builder = new SpringApplicationBuilder(configuration);
    SpringApplication application = builder.application();
    // They look for files of settings, of which there are none (the command line has them all), for
    // colours of the log, which has none, and set up the log, which is set up.
    application.setListeners(
        application.getListeners().stream()
            .filter(listener -> !(listener instanceof EnvironmentPostProcessorApplicationListener))
            .filter(listener -> !(listener instanceof AnsiOutputApplicationListener))
            .filter(listener -> !(listener instanceof LoggingApplicationListener))
            .toList());
    application.setAddConversionService(false);
    return builder.properties(settings);
  }

  private static Properties properties(String name) {
    try {
      return PropertiesLoaderUtils.loadProperties(
          new ClassPathResource(name + ".properties", DatabaseSettings.class));
    } catch (IOException e) {
      throw new UncheckedIOException("The program is not whole", e);
    }
  }
}
