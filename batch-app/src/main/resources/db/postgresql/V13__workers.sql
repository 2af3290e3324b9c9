-- Only on PostgreSQL: the biggest waiting units first, and what workers on other machines must know.

CREATE INDEX IF NOT EXISTS source_unit_waiting ON source_unit (bytes DESC, path, part) WHERE state = 'waiting';

-- The terms of the run that is at work, alike for all its workers.
CREATE TABLE IF NOT EXISTS shared_run (
  run BIGINT NOT NULL PRIMARY KEY,
  analysis VARCHAR(200) NOT NULL,
  program VARCHAR(100) NOT NULL,
  -- one folder per line, in the order of the manager's command
  folders VARCHAR NOT NULL,
  max_file_bytes BIGINT NOT NULL,
  max_text_length INTEGER NOT NULL,
  timeout_millis BIGINT NOT NULL,
  nested_scope VARCHAR(20) NOT NULL,
  -- empty for the shipped lexicon
  lexicon_name VARCHAR(255) NOT NULL,
  lexicon BYTEA,
  lexicon_extras BYTEA
);

-- Of a version before the register, which had no worker without it.
DROP FUNCTION IF EXISTS int_channel_message_notify_fct();
