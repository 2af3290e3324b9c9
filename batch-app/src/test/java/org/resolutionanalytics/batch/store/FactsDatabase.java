package org.resolutionanalytics.batch.store;

import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An empty database with the schema, in memory. */
public final class FactsDatabase {
  /** Migrated once: the migrations take longer than most tests. */
  private static final String SCHEMA = schema();

  private FactsDatabase() {}

  /** A new one. */
  public static JdbcTemplate create() {
    JdbcTemplate jdbc = new JdbcTemplate(source());
    jdbc.execute(SCHEMA);
    return jdbc;
  }

  private static String schema() {
    JdbcDataSource source = source();
    Flyway.configure().dataSource(source).placeholders(Map.of("bytewise", "")).load().migrate();
    return String.join(
        "\n", new JdbcTemplate(source).queryForList("SCRIPT NODATA NOSETTINGS", String.class));
  }

  private static JdbcDataSource source() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
