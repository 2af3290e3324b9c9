package org.resolutionanalytics.batch.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** How an application reaches its database, and what it leaves out. */
final class DatabaseSettings {

  private DatabaseSettings() {}

  /** An application without a web server or a banner over a database. */
  static SpringApplicationBuilder application(
      Class<?> configuration, String databaseUrl, int connections) {
    boolean postgres = databaseUrl.startsWith("jdbc:postgresql:");
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("spring.datasource.url", databaseUrl);
    settings.put("spring.datasource.hikari.maximum-pool-size", connections);
    settings.put("spring.datasource.hikari.minimum-idle", 1);
    // Names sort by their bytes in both databases, so that both give the same rows in one order.
    settings.put("spring.flyway.placeholders.bytewise", postgres ? "COLLATE \"C\"" : "");
    settings.put("spring.batch.jdbc.initialize-schema", "never");
    return new SpringApplicationBuilder(configuration)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(true)
        .properties(settings);
  }
}
