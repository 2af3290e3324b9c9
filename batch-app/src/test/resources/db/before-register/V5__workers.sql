-- Workers on other machines: the channel over which Spring Integration's JDBC store hands requests
-- to them, and who works on which partition until when. Only on PostgreSQL.

CREATE SEQUENCE int_message_seq START WITH 1 INCREMENT BY 1 NO CYCLE;

CREATE TABLE int_channel_message (
  message_id CHAR(36) NOT NULL,
  group_key CHAR(36) NOT NULL,
  created_date BIGINT NOT NULL,
  message_priority BIGINT,
  message_sequence BIGINT NOT NULL DEFAULT nextval('int_message_seq'),
  -- the request in readable text, no serialised object
  message_content VARCHAR(200) NOT NULL,
  region VARCHAR(100) NOT NULL,
  CONSTRAINT int_channel_message_pk
    PRIMARY KEY (region, group_key, created_date, message_sequence)
);

-- Wakes the workers. Requests of one transaction wake them once.
CREATE FUNCTION int_channel_message_notify_fct() RETURNS TRIGGER AS $BODY$
BEGIN
  PERFORM pg_notify('int_channel_message_notify', NEW.region || ' ' || NEW.group_key);
  RETURN NEW;
END;
$BODY$ LANGUAGE plpgsql;

CREATE TRIGGER int_channel_message_notify_trg AFTER INSERT ON int_channel_message
  FOR EACH ROW EXECUTE FUNCTION int_channel_message_notify_fct();

-- The run that is shared out: what every worker has to do alike.
CREATE TABLE shared_run (
  job_execution_id BIGINT NOT NULL PRIMARY KEY,
  analysis_key VARCHAR(200) NOT NULL,
  program VARCHAR(100) NOT NULL,
  input VARCHAR(1000) NOT NULL,
  max_file_bytes BIGINT NOT NULL,
  max_text_length INTEGER NOT NULL,
  timeout_millis BIGINT NOT NULL,
  nested_scope VARCHAR(20) NOT NULL,
  -- empty for the shipped lexicon
  lexicon_name VARCHAR(255) NOT NULL,
  lexicon BYTEA,
  lexicon_extras BYTEA
);

-- A row an attempt at a partition. A new attempt has a new step execution, so its number is the
-- fencing token: only the holder of the row's lease may commit, and a lost row is never leased again.
CREATE TABLE partition_lease (
  step_execution_id BIGINT NOT NULL PRIMARY KEY,
  job_execution_id BIGINT NOT NULL,
  slot INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  -- waiting, leased; then done, returned, failed, lost or retried
  state VARCHAR(10) NOT NULL,
  lease_millis BIGINT NOT NULL,
  holder VARCHAR(63) NOT NULL DEFAULT '',
  -- by the database's clock
  expires_at TIMESTAMP WITH TIME ZONE,
  -- the file that could not be read, of a row that was returned for that
  path VARCHAR(1000) NOT NULL DEFAULT '',
  detail VARCHAR(2000) NOT NULL DEFAULT ''
) WITH (fillfactor = 50);

-- For the heartbeat. The time is in no index, so that a renewal writes none.
CREATE INDEX partition_lease_holder ON partition_lease (holder) WHERE state = 'leased';

CREATE INDEX batch_step_execution_job ON batch_step_execution (job_execution_id, step_name);
