-- What each run did, for the history; and what the last completed run published, for the changes.

CREATE TABLE run (
  job_execution_id BIGINT NOT NULL PRIMARY KEY,
  outcome VARCHAR(20) NOT NULL,
  exit_code INTEGER NOT NULL,
  files BIGINT NOT NULL,
  analysed BIGINT NOT NULL,
  used BIGINT NOT NULL,
  rejected BIGINT NOT NULL
);

-- A row a document or theme; edition is next while a run is at work, last once it has published.
CREATE TABLE snapshot (
  edition VARCHAR(4) NOT NULL,
  subject VARCHAR(10) NOT NULL,
  id VARCHAR(255) ${bytewise} NOT NULL,
  content VARCHAR(64) NOT NULL,
  clauses BIGINT NOT NULL,
  mentions BIGINT NOT NULL,
  CONSTRAINT snapshot_pk PRIMARY KEY (edition, subject, id)
);
