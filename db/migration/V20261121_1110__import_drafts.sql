-- An import is previewed, then applied: the file waits here meanwhile, so that any node can go on after a restart.
-- Its content goes when it was applied, the row after a day. The version tells whether the company changed meanwhile.
CREATE TABLE import_draft (
    id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    encoding VARCHAR(20) NOT NULL,
    content ${clob},
    changes_hash VARCHAR(64) NOT NULL,
    applied_at TIMESTAMP,
    created_count INTEGER NOT NULL,
    changed_count INTEGER NOT NULL,
    ended_count INTEGER NOT NULL,
    rejected_count INTEGER NOT NULL,
    CONSTRAINT pk_import_draft PRIMARY KEY (id),
    CONSTRAINT ck_import_draft__kind CHECK (kind IN ('DEPARTMENTS', 'PEOPLE'))
);
CREATE INDEX ix_import_draft__created_at ON import_draft (created_at);

CREATE TABLE organisation_version (
    id SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_organisation_version PRIMARY KEY (id),
    CONSTRAINT ck_organisation_version__one CHECK (id = 1)
);
INSERT INTO organisation_version (id, version) VALUES (1, 0);

-- Somebody announced who never came has her last day before her first one.
ALTER TABLE person DROP CONSTRAINT ck_person__days;
