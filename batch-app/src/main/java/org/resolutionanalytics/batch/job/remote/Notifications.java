package org.resolutionanalytics.batch.job.remote;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.integration.jdbc.channel.PostgresChannelMessageTableSubscriber;

/**
 * Wakes a worker when there are requests: PostgreSQL's LISTEN and NOTIFY, by a subscriber of Spring
 * Integration on a connection of its own. A notification that is missed costs only time, as the
 * worker also asks by itself now and then.
 */
final class Notifications
    implements PostgresChannelMessageTableSubscriber.Subscription, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final long PAUSE_SECONDS = 5;
  private final String url;
  private final String session;
  private final RequestChannel channel;
  private final Semaphore news = new Semaphore(0);
  private final PostgresChannelMessageTableSubscriber subscriber;

  Notifications(String url, String session, RequestChannel channel) {
    this.url = url;
    this.session = session;
    this.channel = channel;
    this.subscriber = new PostgresChannelMessageTableSubscriber(this::connect);
  }

  /** Starts to listen, as soon as the database lets it. */
  void start() {
    subscriber.subscribe(this);
    try {
      subscriber.start();
    } catch (IllegalStateException e) {
      // It has no connection after five seconds. It goes on trying; till then the worker asks.
      LOG.debug("Not yet woken by the database", e);
    }
  }

  private PgConnection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", session);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "10");
    try {
      Connection connection = DriverManager.getConnection(url, properties);
      return connection.unwrap(PgConnection.class);
    } catch (SQLException e) {
      // The subscriber tries again at once, which would load a server that has trouble enough.
      pause();
      throw e;
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until there may be something new, or a time is over. */
  void await(Duration longest) throws InterruptedException {
    if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }

  @Override
  public void notifyUpdate() {
    news.release();
  }

  @Override
  public String getRegion() {
    return channel.region();
  }

  @Override
  public Object getGroupId() {
    return channel.group();
  }

  @Override
  public void close() {
    subscriber.stop();
  }
}
