-- The input folder as the last inventory saw it, and what is known of each file. ${bytewise} makes
-- names sort by their bytes, whatever the database's language.

CREATE TABLE source_file (
  path VARCHAR(1000) ${bytewise} NOT NULL PRIMARY KEY,
  document VARCHAR(255) ${bytewise} NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  -- the inventory that saw it last
  inventory BIGINT NOT NULL,
  -- the partition that analyses it
  slot INTEGER NOT NULL,
  -- under which parser, lexicon and limits it was analysed; empty while that is to be done
  analysis VARCHAR(200) NOT NULL,
  -- used or rejected; empty while that is not known
  outcome VARCHAR(10) NOT NULL,
  reason VARCHAR(40),
  detail VARCHAR(2000),
  line INTEGER
);

CREATE INDEX source_file_document ON source_file (document, path);
CREATE INDEX source_file_work ON source_file (slot, analysis, path);

-- A document's facts in the compact form of FactsCodec, in parts of at most 512 KiB.
CREATE TABLE facts (
  document VARCHAR(255) ${bytewise} NOT NULL,
  part INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  path VARCHAR(1000) ${bytewise} NOT NULL,
  payload BYTEA NOT NULL,
  CONSTRAINT facts_pk PRIMARY KEY (document, part),
  CONSTRAINT facts_file_fk FOREIGN KEY (path) REFERENCES source_file (path) ON DELETE CASCADE
);

CREATE INDEX facts_path ON facts (path);
