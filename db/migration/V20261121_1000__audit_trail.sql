-- Everything that happened, as a chain of hashes. The canonical bytes count; the other columns are copies to search by.
-- Names and free text stand in audit_personal, so that they can be erased without breaking the chain.
CREATE TABLE audit_head (
    id SMALLINT NOT NULL,
    seq BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (id),
    CONSTRAINT ck_audit_head__one CHECK (id = 1)
);
INSERT INTO audit_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE audit_entry (
    seq BIGINT NOT NULL,
    occurred_us BIGINT NOT NULL,
    operation VARCHAR(80) NOT NULL,
    subject_kind VARCHAR(40) NOT NULL,
    subject_id VARCHAR(80) NOT NULL,
    actor_ref VARCHAR(36) NOT NULL,
    canonical ${bytes} NOT NULL,
    prev_hash VARCHAR(64) NOT NULL,
    entry_hash VARCHAR(64) NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (seq)
);
CREATE INDEX ix_audit_entry__subject ON audit_entry (subject_kind, subject_id);
CREATE INDEX ix_audit_entry__actor ON audit_entry (actor_ref);

CREATE TABLE audit_personal (
    seq BIGINT NOT NULL,
    salt VARCHAR(64) NOT NULL,
    payload ${clob} NOT NULL,
    CONSTRAINT pk_audit_personal PRIMARY KEY (seq),
    CONSTRAINT fk_audit_personal__audit_entry FOREIGN KEY (seq) REFERENCES audit_entry (seq)
);
