package org.resolutionanalytics.batch.job;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** An application over a database and the batch framework's records in it. */
final class DatabaseApplication {

  private DatabaseApplication() {}

  /**
   * Starts an application.
   *
   * @param databaseUrl as JDBC has it
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
    return DatabaseSettings.isFile(databaseUrl)
        ? onFile(databaseUrl, connections, given, configurations)
        : DatabaseSettings.application(AnyDatabase.class, databaseUrl, connections)
            .sources(configurations)
            .initializers(given)
            .run();
  }

  /**
   * Over a file of H2, which this process has for itself. Without Spring Boot, which would look for
   * what is not there; the schema is migrated beside the start.
   */
  private static ConfigurableApplicationContext onFile(
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
        awaitAfter(e, schema);
        throw e;
      }
    }
  }

  /** A migration that failed has closed the database, which is then all that the start tells. */
  private static void awaitAfter(Throwable start, SchemaMigration schema) {
    try {
      schema.await();
    } catch (RuntimeException | Error e) {
      if (e != start) {
        e.addSuppressed(start);
      }
      throw e;
    }
  }
}
