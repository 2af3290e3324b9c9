-- Checksums of what decides about a run. A row from before has -1, which no checksum is, and is
-- believed once: the next run writes it anew.

ALTER TABLE corpus ADD COLUMN IF NOT EXISTS checksum BIGINT DEFAULT -1 NOT NULL;
ALTER TABLE run ADD COLUMN IF NOT EXISTS checksum BIGINT DEFAULT -1 NOT NULL;
