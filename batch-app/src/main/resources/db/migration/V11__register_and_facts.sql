-- The register: the units of the corpus as the last inventory saw them, and what became of each.
-- ${bytewise} makes names sort by their bytes, whatever the database's language.

CREATE TABLE IF NOT EXISTS source_unit (
  path VARCHAR(1000) ${bytewise} NOT NULL,
  -- which text of a file that holds several; empty where a file is one text
  part VARCHAR(200) ${bytewise} NOT NULL,
  document VARCHAR(1300) ${bytewise} NOT NULL,
  bytes BIGINT NOT NULL,
  -- of the content; empty where nobody has read it
  sha256 VARCHAR(64) NOT NULL,
  -- waiting, used or rejected
  state VARCHAR(8) NOT NULL,
  -- under which program and lexicons the state was found; empty while the unit waits
  analysis VARCHAR(200) NOT NULL,
  reason VARCHAR(40) NOT NULL,
  detail VARCHAR(2000) NOT NULL,
  -- the line of the file, from 1; 0 where no line is meant
  line INTEGER NOT NULL,
  -- the rows that its facts give in the tables of facts
  clauses INTEGER NOT NULL,
  themes INTEGER NOT NULL,
  actors INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  citations INTEGER NOT NULL,
  repairs INTEGER NOT NULL,
  remarks INTEGER NOT NULL,
  -- over all columns above
  checksum BIGINT NOT NULL,
  -- the inventory that saw it last
  inventory BIGINT NOT NULL,
  -- the workers that could not read it as the inventory did
  left_by VARCHAR NOT NULL,
  CONSTRAINT source_unit_pk PRIMARY KEY (path, part)
);

CREATE INDEX IF NOT EXISTS source_unit_document ON source_unit (document);

-- A document's facts in the compact form of FactsCodec, in pieces of at most 512 KiB.
CREATE TABLE IF NOT EXISTS facts (
  document VARCHAR(1300) ${bytewise} NOT NULL,
  piece INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  -- under which program and lexicons they were found
  analysis VARCHAR(200) NOT NULL,
  -- over the whole value, its document and its analysis
  checksum BIGINT NOT NULL,
  payload BYTEA NOT NULL,
  CONSTRAINT facts_pk PRIMARY KEY (document, piece)
);

-- Analyses that were begun and not ended: what a process that dies leaves. Written over a connection
-- of its own, so it refers to no other table.
CREATE TABLE IF NOT EXISTS attempt (
  path VARCHAR(1000) ${bytewise} NOT NULL,
  part VARCHAR(200) ${bytewise} NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  analysis VARCHAR(200) NOT NULL,
  -- how many were begun and not ended
  number INTEGER NOT NULL,
  CONSTRAINT attempt_pk PRIMARY KEY (path, part)
);
