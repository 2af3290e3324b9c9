package org.resolutionanalytics.batch.job;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * An application over a file of H2, which this process has for itself. Without Spring Boot, which
 * would look for what is not there; the schema is migrated beside its start.
 */
final class FileApplication {

  private FileApplication() {}

  /**
   * Starts an application.
   *
   * @param databaseUrl a file of H2, as JDBC has it
   * @param connections how many connections it may have
   * @param given adds what is there already
   * @param configurations the rest
   * @return to be closed
   */
  static ConfigurableApplicationContext start(
      String databaseUrl,
      int connections,
      ApplicationContextInitializer<GenericApplicationContext> given,
      Class<?>... configurations) {
    FileDatabase.Access access = new FileDatabase.Access(databaseUrl, connections);
    try (SchemaMigration schema = SchemaMigration.start(databaseUrl)) {
      AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
      try {
        context.setAllowBeanDefinitionOverriding(false);
        context.registerShutdownHook();
        context.registerBean(FileDatabase.Access.class, () -> access);
        given.initialize(context);
        context.register(FileDatabase.class);
        context.register(configurations);
        context.refresh();
        schema.await();
        return context;
      } catch (RuntimeException | Error e) {
        context.close();
        // A migration that failed has closed the database, which is then all that the start tells.
        schema.await();
        throw e;
      }
    }
  }
}
