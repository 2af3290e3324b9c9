package org.resolutionanalytics.batch.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * The log, on the console. Set up in code: to look for files of settings and to read patterns and
 * levels out of properties takes time at every start, and there is nothing to find.
 */
public final class ConsoleLog {
  /** The logger of what needs a person's eye while a run goes on. */
  private static final String RUNS = "resolutions";

  private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5p %c{0}: %m%n";

  /** What these libraries say about a damaged file, rejected.csv says in a sentence. */
  private static final List<String> SILENT =
      List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi");

  /** The job's own failure is told in one line by the command. */
  private static final List<String> SILENT_UNLESS_ASKED =
      List.of("org.springframework", "com.zaxxer.hikari", "org.flywaydb");

  private ConsoleLog() {}

  /**
   * Sets up the log anew, for a command.
   *
   * @param debug what the program and the batch framework do, too; otherwise problems only
   * @param format how it is written
   * @param all whether this program tells what it does, or only what is wrong
   */
  public static void set(boolean debug, LogFormat format, boolean all) {
    // Otherwise it would look for a better one in all that is on the class path.
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.Slf4jLogFactory");
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    start(context, format);
    level(context, Logger.ROOT_LOGGER_NAME, debug ? Level.INFO : Level.ERROR);
    if (!debug) {
      SILENT_UNLESS_ASKED.forEach(name -> level(context, name, Level.OFF));
    }
    level(context, RUNS, all ? Level.INFO : Level.WARN);
  }

  /** Warnings of all but those who have nothing to say that is not said elsewhere. */
  static void start(LoggerContext context, LogFormat format) {
    context.reset();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setName("console");
    console.setEncoder(encoder(context, format));
    console.start();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(console);
    SILENT.forEach(name -> level(context, name, Level.OFF));
    if (!SLF4JBridgeHandler.isInstalled()) {
      SLF4JBridgeHandler.removeHandlersForRootLogger();
      SLF4JBridgeHandler.install();
    }
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogFormat format) {
    return switch (format) {
      case TEXT -> {
        PatternLayoutEncoder text = new PatternLayoutEncoder();
        text.setContext(context);
        text.setPattern(PATTERN);
        text.start();
        yield text;
      }
      case JSON -> {
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        StructuredLogEncoder json = new StructuredLogEncoder();
        json.setContext(context);
        json.setFormat("logstash");
        json.start();
        yield json;
      }
    };
  }

  private static void level(LoggerContext context, String logger, Level level) {
    context.getLogger(logger).setLevel(level);
  }
}
