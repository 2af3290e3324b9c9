package org.resolutionanalytics.batch.job.remote;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.ChannelMessageStorePreparedStatementSetter;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * The channel from the manager to the workers, in the database: a request goes to one worker, to
 * that which asks first. Sending and receiving take part in the caller's transaction, so that a
 * request is never lost between the two. A request is stored as a line of text, not as a serialised
 * object: whoever can write into the database can still make a worker do nothing but its work.
 */
final class RequestChannel {
  private final JdbcChannelMessageStore store;
  private final String program;

  /**
   * A channel between programs of one version: a worker never sees what another version asks for.
   *
   * @param database a PostgreSQL that has the schema
   * @param program the version
   */
  RequestChannel(DataSource database, String program) {
    this.program = program;
    store = new JdbcChannelMessageStore(database);
    store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
    store.setPreparedStatementSetter(new RequestSetter());
    store.setMessageRowMapper(RequestChannel::message);
    store.afterPropertiesSet();
  }

  /** Sends a request. */
  void send(StepExecutionRequest request) {
    store.addMessageToGroup(program, MessageBuilder.withPayload(request).build());
  }

  /** The oldest request that nobody else receives at the same time. */
  Optional<StepExecutionRequest> receive() {
    return Optional.ofNullable(store.pollMessageFromGroup(program))
        .map(message -> (StepExecutionRequest) message.getPayload());
  }

  /** The part of the database's messages that this channel's are in. */
  String region() {
    return store.getRegion();
  }

  /** The name of this channel's messages in the region. */
  Object group() {
    return program;
  }

  private static Message<?> message(ResultSet row, int number) throws SQLException {
    String text = row.getString("MESSAGE_CONTENT");
    int blank = text.indexOf(' ');
    try {
      long id = Long.parseLong(text.substring(0, Math.max(0, blank)));
      return MessageBuilder.withPayload(new StepExecutionRequest(text.substring(blank + 1), id))
          .build();
    } catch (NumberFormatException e) {
      throw new SQLException("No request for a partition: " + text, e);
    }
  }

  /** Writes a request as its step execution's number and its step's name. */
  private static final class RequestSetter extends ChannelMessageStorePreparedStatementSetter {
    @Override
    public void setValues(
        PreparedStatement statement,
        Message<?> message,
        Object group,
        String region,
        boolean priority)
        throws SQLException {
      super.setValues(statement, message, group, region, priority);
      StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
      statement.setString(6, request.getStepExecutionId() + " " + request.getStepName());
    }
  }
}
