-- Guidelines live in numbered versions that never change once released; whoever it concerns takes note of a level.
-- In force and superseded follow from the days; an editorial version keeps the level and with it the acknowledgements.
CREATE TABLE guideline (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    owner_id VARCHAR(36) NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_guideline PRIMARY KEY (id),
    CONSTRAINT uq_guideline__code UNIQUE (code)
);

CREATE TABLE guideline_version (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    guideline_id VARCHAR(36) NOT NULL,
    version_number INTEGER NOT NULL,
    level_no INTEGER NOT NULL,
    level_from DATE,
    stage VARCHAR(20) NOT NULL,
    change_kind VARCHAR(20) NOT NULL,
    codetermination VARCHAR(20) NOT NULL,
    codetermination_note VARCHAR(500),
    codetermination_day DATE,
    audience_kind VARCHAR(20) NOT NULL,
    due_days INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    effective_from DATE,
    until_day DATE NOT NULL,
    review_by DATE,
    round_no INTEGER NOT NULL,
    fingerprint VARCHAR(64),
    written_by VARCHAR(36) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    submitted_by VARCHAR(36),
    submitted_at TIMESTAMP,
    decided_by VARCHAR(36),
    decided_at TIMESTAMP,
    decision_reason VARCHAR(2000),
    CONSTRAINT pk_guideline_version PRIMARY KEY (id),
    CONSTRAINT fk_guideline_version__guideline FOREIGN KEY (guideline_id) REFERENCES guideline (id),
    CONSTRAINT uq_guideline_version__number UNIQUE (guideline_id, version_number),
    CONSTRAINT ck_guideline_version__stage
        CHECK (stage IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'RELEASED', 'WITHDRAWN')),
    CONSTRAINT ck_guideline_version__change_kind CHECK (change_kind IN ('EDITORIAL', 'SUBSTANTIVE')),
    CONSTRAINT ck_guideline_version__codetermination
        CHECK (codetermination IN ('OPEN', 'NOT_AFFECTED', 'INFORMED', 'NEGOTIATING', 'AGREED')),
    CONSTRAINT ck_guideline_version__audience_kind CHECK (audience_kind IN ('EVERYONE', 'DEPARTMENTS', 'ROLES')),
    CONSTRAINT ck_guideline_version__released CHECK (stage <> 'RELEASED' OR (fingerprint IS NOT NULL
        AND effective_from IS NOT NULL AND level_from IS NOT NULL AND level_no > 0 AND decided_by <> submitted_by))
);
CREATE INDEX ix_guideline_version__stage ON guideline_version (stage);

CREATE TABLE guideline_text (
    id VARCHAR(36) NOT NULL,
    version_id VARCHAR(36) NOT NULL,
    language VARCHAR(2) NOT NULL,
    title VARCHAR(200),
    summary VARCHAR(2000),
    body ${clob},
    whats_new VARCHAR(4000),
    CONSTRAINT pk_guideline_text PRIMARY KEY (id),
    CONSTRAINT fk_guideline_text__version FOREIGN KEY (version_id) REFERENCES guideline_version (id),
    CONSTRAINT uq_guideline_text__language UNIQUE (version_id, language),
    CONSTRAINT ck_guideline_text__language CHECK (language IN ('DE', 'EN'))
);

CREATE TABLE guideline_audience (
    version_id VARCHAR(36) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_guideline_audience PRIMARY KEY (version_id, department_id),
    CONSTRAINT fk_guideline_audience__version FOREIGN KEY (version_id) REFERENCES guideline_version (id)
);

CREATE TABLE guideline_author (
    version_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_guideline_author PRIMARY KEY (version_id, person_id),
    CONSTRAINT fk_guideline_author__version FOREIGN KEY (version_id) REFERENCES guideline_version (id)
);

CREATE TABLE acknowledgement (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    guideline_id VARCHAR(36) NOT NULL,
    version_id VARCHAR(36) NOT NULL,
    version_number INTEGER NOT NULL,
    level_no INTEGER NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    statement VARCHAR(1000) NOT NULL,
    language VARCHAR(2) NOT NULL,
    acknowledged_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_acknowledgement PRIMARY KEY (id),
    CONSTRAINT fk_acknowledgement__guideline FOREIGN KEY (guideline_id) REFERENCES guideline (id),
    CONSTRAINT fk_acknowledgement__version FOREIGN KEY (version_id) REFERENCES guideline_version (id),
    CONSTRAINT uq_acknowledgement__person_level UNIQUE (person_id, guideline_id, level_no),
    CONSTRAINT ck_acknowledgement__language CHECK (language IN ('DE', 'EN'))
);
