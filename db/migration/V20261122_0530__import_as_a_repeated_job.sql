-- The import is repeated every week: what each column of the personnel system's files means is said once and kept, two
-- administrators hear of each other while one of them is writing, and for a day it is kept what an import changed.
CREATE TABLE import_column (
    kind VARCHAR(20) NOT NULL,
    heading VARCHAR(100) NOT NULL,
    meaning VARCHAR(40) NOT NULL,
    CONSTRAINT pk_import_column PRIMARY KEY (kind, heading),
    CONSTRAINT ck_import_column__kind CHECK (kind IN ('DEPARTMENTS', 'PEOPLE'))
);

-- Begun and not over: somebody is writing, or the computer that did went down meanwhile.
ALTER TABLE import_draft ADD COLUMN begun_at TIMESTAMP;
ALTER TABLE import_draft ADD COLUMN begun_by VARCHAR(36);
ALTER TABLE import_draft ADD COLUMN undone_at TIMESTAMP;
-- The lines that were rejected, as the file had them, with their reasons; goes with the row after a day.
ALTER TABLE import_draft ADD COLUMN rejected_lines ${clob};

CREATE TABLE import_undo (
    import_id VARCHAR(36) NOT NULL,
    kept_at TIMESTAMP NOT NULL,
    content ${clob} NOT NULL,
    CONSTRAINT pk_import_undo PRIMARY KEY (import_id),
    CONSTRAINT fk_import_undo__import FOREIGN KEY (import_id) REFERENCES import_draft (id)
);
CREATE INDEX ix_import_undo__kept_at ON import_undo (kept_at);
