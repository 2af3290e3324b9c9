-- The corpus that the database belongs to.
CREATE TABLE IF NOT EXISTS corpus (
  -- the folders, one per line, sorted
  folders VARCHAR NOT NULL,
  -- the same as seen from the database's own folder, where it is a file
  folders_from_database VARCHAR NOT NULL
);

-- What each run did. A run that has no end is at work, or its process is dead.
CREATE TABLE IF NOT EXISTS run (
  id BIGINT NOT NULL PRIMARY KEY,
  started TIMESTAMP(6) NOT NULL,
  ended TIMESTAMP(6),
  published BOOLEAN NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  exit_code INTEGER NOT NULL,
  files BIGINT NOT NULL,
  analysed BIGINT NOT NULL,
  used BIGINT NOT NULL,
  rejected BIGINT NOT NULL
);

-- A row per document or theme; edition is next while a run is at work, last once it has published.
-- Without a key: the name of a theme may be longer than an index of PostgreSQL allows.
CREATE TABLE IF NOT EXISTS snapshot (
  edition VARCHAR(4) NOT NULL,
  subject VARCHAR(10) NOT NULL,
  id VARCHAR ${bytewise} NOT NULL,
  content VARCHAR(64) NOT NULL,
  clauses BIGINT NOT NULL,
  mentions BIGINT NOT NULL
);
