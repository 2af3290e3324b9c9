package org.resolutionanalytics.batch.application;

import java.util.List;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program as a Spring Boot application. {@code application.properties} holds its settings, with
 * a profile for each kind of database and for each option of the console; an operator's own file
 * and environment variables override them.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
// By name, as looking for all of them and creating unused proxies takes a tenth of a short run.
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
public class ResolutionsApplication {

  /**
   * Starts the application over a database.
   *
   * @param profiles what holds besides: {@code debug}, {@code json}, {@code events}, {@code worker}
   * @param connections the size of the connection pool, if the operator does not set it
   * @param configuration the beans that the command needs
   * @param given registers what is known by now
   * @return to be closed; its beans are created when they are first needed
   */
  public static ConfigurableApplicationContext start(
      DatabaseUrl database,
      List<String> profiles,
      int connections,
      Class<?> configuration,
      ApplicationContextInitializer<GenericApplicationContext> given) {
    return builder(profiles)
        .sources(ResolutionsApplication.class, configuration)
        .profiles(database.isFile() ? "h2" : "postgresql")
        .properties("spring.datasource.hikari.maximum-pool-size=" + connections)
        .initializers(
            (GenericApplicationContext context) ->
                context.registerBean(DatabaseUrl.class, () -> database),
            given)
        .run("--spring.datasource.url=" + database.jdbc());
  }

  /** Sets up the log, with the same settings, for a command that needs no database. */
  public static void startLog() {
    builder(List.of()).sources(NoBeans.class).run().close();
  }

  private static SpringApplicationBuilder builder(List<String> profiles) {
    return new SpringApplicationBuilder()
        .web(WebApplicationType.NONE)
        // No bean converts values; settings are converted without it.
        .setAddConversionService(false)
        .profiles(profiles.toArray(String[]::new));
  }

  @Configuration(proxyBeanMethods = false)
  private static class NoBeans {}
}
