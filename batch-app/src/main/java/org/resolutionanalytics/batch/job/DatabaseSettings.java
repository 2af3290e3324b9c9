package org.resolutionanalytics.batch.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.support.AnsiOutputApplicationListener;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;

/** How an application reaches its database, and what it leaves out. */
public final class DatabaseSettings {
  /** How the URL of a PostgreSQL starts. */
  public static final String POSTGRES = "jdbc:postgresql:";

  /** How the URL of a file of H2 starts. */
  public static final String H2_FILE = "jdbc:h2:file:";

  /** The placeholder of the migrations for the order of names. */
  static final String BYTEWISE = "bytewise";

  private static final Pattern H2_SETTINGS = Pattern.compile("(?s);.*");

  /** Of whatever else somebody may have given. */
  private static final Pattern SETTINGS = Pattern.compile("(?s)[;?].*");

  /**
   * For sessions that others wait for: PostgreSQL finds out within a minute that the machine at the
   * other end is gone. Without it, that takes two hours.
   */
  private static final String ALIVE =
      "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10;"
          + " SET tcp_keepalives_count = 3; SET tcp_user_timeout = 60000";

  /** How the names of settings start that the pool hands on to the database's driver. */
  public static final String DRIVER = "spring.datasource.hikari.data-source-properties.";

  /**
   * A statement that takes longer has lost its network; that of a large inventory takes seconds.
   */
  private static final String LONGEST_STATEMENT_SECONDS = "600";

  private DatabaseSettings() {}

  /**
   * Whether a database is still to be made: one in a file that is not there.
   *
   * @param databaseUrl in JDBC's form
   */
  public static boolean isNew(String databaseUrl) {
    return isFile(databaseUrl) && Files.notExists(file(databaseUrl));
  }

  /**
   * A database without its settings, which may hold a password: what people may see of it. H2 has
   * them after a semicolon, and question marks in the names of files; PostgreSQL after a question
   * mark.
   *
   * @param databaseUrl in JDBC's form
   */
  public static String shown(String databaseUrl) {
    Pattern settings = isFile(databaseUrl) ? H2_SETTINGS : SETTINGS;
    return settings.matcher(databaseUrl).replaceFirst("");
  }

  /**
   * The folder of a database that is a file.
   *
   * @param databaseUrl in JDBC's form
   * @return nothing for a server
   */
  static Optional<Path> folder(String databaseUrl) {
    return isFile(databaseUrl)
        ? Optional.ofNullable(file(databaseUrl).toAbsolutePath().normalize().getParent())
        : Optional.empty();
  }

  /**
   * The file of a database that is one.
   *
   * @param databaseUrl in JDBC's form
   */
  static Path file(String databaseUrl) {
    String name = shown(databaseUrl).substring(H2_FILE.length()) + Constants.SUFFIX_MV_FILE;
    // H2's own reading, which knows what ~ stands for.
    return Path.of(FilePath.get(name).toString());
  }

  /**
   * Whether a database is a file of H2, which this process has for itself.
   *
   * @param databaseUrl in JDBC's form
   */
  static boolean isFile(String databaseUrl) {
    return databaseUrl.startsWith(H2_FILE);
  }

  /**
   * An application without a web server or a banner over a database.
   *
   * @param configuration its configuration
   * @param databaseUrl in JDBC's form
   * @param connections how many connections it may have
   */
  public static SpringApplicationBuilder application(
      Class<?> configuration, String databaseUrl, int connections) {
    boolean postgres = databaseUrl.startsWith(POSTGRES);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("spring.datasource.url", databaseUrl);
    settings.put("spring.datasource.hikari.maximum-pool-size", connections);
    settings.put("spring.datasource.hikari.minimum-idle", 1);
    // Names sort by their bytes in both databases, so that both give the same rows in one order.
    settings.put("spring.flyway.placeholders." + BYTEWISE, postgres ? "COLLATE \"C\"" : "");
    if (isFile(databaseUrl)) {
      settings.put(
          "spring.datasource.hikari.exception-override-class-name", DatabaseMemory.class.getName());
    }
    if (postgres) {
      settings.put("spring.flyway.locations", "classpath:db/migration,classpath:db/postgresql");
      settings.put("spring.datasource.hikari.connection-init-sql", ALIVE);
      settings.put(DRIVER + "tcpKeepAlive", "true");
      settings.put(DRIVER + "connectTimeout", "10");
      settings.put(DRIVER + "socketTimeout", LONGEST_STATEMENT_SECONDS);
      // So that whoever waits for a database that is away says so soon.
      settings.put("spring.datasource.hikari.connection-timeout", 10_000);
    }
    settings.put("spring.batch.jdbc.initialize-schema", "never");
    // Three steps that start at once are not serializable to PostgreSQL, which then refuses one of
    // them. That a run is there once, the lock on the database and its constraints see to.
    settings.put("spring.batch.jdbc.isolation-level-for-create", "read_committed");
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
    return builder
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(true)
        .properties(settings);
  }
}
