-- Under which parser, lexicon and limits a document's facts were found. It outlives that of
-- source_file, which is empty while a file waits: where only the themes' lexicon is another, the rest
-- of the facts still holds.

ALTER TABLE facts ADD COLUMN analysis VARCHAR(200) DEFAULT '' NOT NULL;
