package org.resolutionanalytics.batch.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What holds until a command sets up the log. Logback finds it by the service loader, and looks no
 * further.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogStart extends ContextAwareBase implements Configurator {

  /** For the service loader. */
  public LogStart() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    ConsoleLog.start(context, LogFormat.TEXT);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
