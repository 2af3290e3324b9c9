package org.resolutionanalytics.batch.facts;

import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An empty database with the schema, in memory. */
public final class FactsDatabase {

  private FactsDatabase() {}

  /** A new one. */
  public static JdbcTemplate create() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(source).placeholders(Map.of("bytewise", "")).load().migrate();
    return new JdbcTemplate(source);
  }
}
