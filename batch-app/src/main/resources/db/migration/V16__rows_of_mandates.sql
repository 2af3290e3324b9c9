-- The rows that a unit's facts give in two more tables. A row without them fails its checksum, so its unit is analysed again.
ALTER TABLE source_unit ADD COLUMN IF NOT EXISTS reporting INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE source_unit ADD COLUMN IF NOT EXISTS review_clauses INTEGER DEFAULT 0 NOT NULL;
