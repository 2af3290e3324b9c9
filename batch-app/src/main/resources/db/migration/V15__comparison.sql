-- What each document has to do with the others, in the compact form of ComparisonCodec, in pieces of at most 512 KiB.
CREATE TABLE IF NOT EXISTS comparison (
  document VARCHAR(1300) ${bytewise} NOT NULL,
  piece INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  -- the first document of its series
  series VARCHAR(1300) NOT NULL,
  -- the document that it renews, or empty
  predecessor VARCHAR(1300) NOT NULL,
  -- a hash of what its lineage was made from, or empty
  compared VARCHAR(64) NOT NULL,
  -- over the whole value and the columns above but for the pieces
  checksum BIGINT NOT NULL,
  payload BYTEA NOT NULL,
  CONSTRAINT comparison_pk PRIMARY KEY (document, piece)
);
