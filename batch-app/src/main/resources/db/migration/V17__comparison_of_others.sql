-- A checksum of all that a comparison holds but its lineage. With "compared", it shows that a comparison stays as it was.
ALTER TABLE comparison ADD COLUMN IF NOT EXISTS others BIGINT DEFAULT 0 NOT NULL;
