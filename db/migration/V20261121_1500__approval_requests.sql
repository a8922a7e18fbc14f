-- A request for a post: its text, the steps it goes through, who decided what on which text, and what has to be done.
-- One decision per step, one text per fingerprint; nothing is decided by lapse of time and nothing is overwritten.
CREATE TABLE approval_request (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    requester_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    type VARCHAR(20) NOT NULL,
    triage VARCHAR(6) NOT NULL,
    risk INTEGER NOT NULL,
    title VARCHAR(200),
    channel_id VARCHAR(80),
    body ${clob},
    people VARCHAR(100),
    basis VARCHAR(20) NOT NULL,
    basis_reason VARCHAR(2000),
    picture VARCHAR(1000),
    alt_text VARCHAR(1000),
    wished_for DATE,
    goal VARCHAR(500),
    channel_name VARCHAR(200),
    department_id VARCHAR(36),
    catalogue VARCHAR(64),
    fingerprint VARCHAR(64),
    round INTEGER NOT NULL,
    drafted_at TIMESTAMP NOT NULL,
    submitted_at TIMESTAMP,
    closed_at TIMESTAMP,
    publish_by DATE NOT NULL,
    published_at TIMESTAMP,
    published_by VARCHAR(36),
    link VARCHAR(500),
    CONSTRAINT pk_approval_request PRIMARY KEY (id),
    CONSTRAINT ck_approval_request__state CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'WITHDRAWN',
        'PUBLISHED')),
    CONSTRAINT ck_approval_request__type CHECK (type IN ('POST', 'POST_WITH_PERSON')),
    CONSTRAINT ck_approval_request__basis CHECK (basis IN ('NOBODY', 'CONSENT', 'INCIDENTAL', 'ASSEMBLY',
        'CONTEMPORARY')),
    CONSTRAINT ck_approval_request__published CHECK (state <> 'PUBLISHED' OR link IS NOT NULL)
);
CREATE INDEX ix_approval_request__requester ON approval_request (requester_id, drafted_at);
CREATE INDEX ix_approval_request__channel ON approval_request (channel_id, state);

CREATE TABLE approval_text (
    id VARCHAR(36) NOT NULL,
    request_id VARCHAR(36) NOT NULL,
    round INTEGER NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    wording ${clob} NOT NULL,
    frozen_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_approval_text PRIMARY KEY (id),
    CONSTRAINT fk_approval_text__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT uq_approval_text__round UNIQUE (request_id, round)
);

CREATE TABLE approval_step (
    id VARCHAR(36) NOT NULL,
    request_id VARCHAR(36) NOT NULL,
    round INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    place_kind VARCHAR(20) NOT NULL,
    place_id VARCHAR(80) NOT NULL,
    state VARCHAR(20) NOT NULL,
    hours INTEGER NOT NULL,
    opened_at TIMESTAMP,
    due_at TIMESTAMP,
    left_seconds BIGINT NOT NULL,
    CONSTRAINT pk_approval_step PRIMARY KEY (id),
    CONSTRAINT fk_approval_step__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT uq_approval_step__kind UNIQUE (request_id, round, kind),
    CONSTRAINT ck_approval_step__kind CHECK (kind IN ('CONTENT', 'PRIVACY')),
    CONSTRAINT ck_approval_step__place_kind CHECK (place_kind IN ('COMPANY', 'DEPARTMENT', 'CHANNEL')),
    CONSTRAINT ck_approval_step__state CHECK (state IN ('WAITING', 'OPEN', 'INQUIRY', 'DECIDED', 'VOID'))
);
CREATE INDEX ix_approval_step__state ON approval_step (state, kind, place_id);

CREATE TABLE approval_decision (
    id VARCHAR(36) NOT NULL,
    step_id VARCHAR(36) NOT NULL,
    verdict VARCHAR(30) NOT NULL,
    decided_by VARCHAR(36) NOT NULL,
    in_place_of VARCHAR(36),
    assignment_id VARCHAR(36) NOT NULL,
    holding_facts ${clob} NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    reason_code VARCHAR(10),
    reason_text VARCHAR(1000),
    own_words VARCHAR(2000),
    in_time ${flag} NOT NULL,
    decided_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_approval_decision PRIMARY KEY (id),
    CONSTRAINT fk_approval_decision__step FOREIGN KEY (step_id) REFERENCES approval_step (id),
    CONSTRAINT uq_approval_decision__step UNIQUE (step_id),
    CONSTRAINT ck_approval_decision__verdict CHECK (verdict IN ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED'))
);
CREATE INDEX ix_approval_decision__decided_by ON approval_decision (decided_by);

CREATE TABLE approval_item (
    id VARCHAR(36) NOT NULL,
    step_id VARCHAR(36) NOT NULL,
    sort_no INTEGER NOT NULL,
    code VARCHAR(10) NOT NULL,
    star ${flag} NOT NULL,
    text_de VARCHAR(1000) NOT NULL,
    text_en VARCHAR(1000) NOT NULL,
    hint_de VARCHAR(2000) NOT NULL,
    hint_en VARCHAR(2000) NOT NULL,
    answer VARCHAR(20),
    note VARCHAR(1000),
    prefilled ${flag} NOT NULL,
    CONSTRAINT pk_approval_item PRIMARY KEY (id),
    CONSTRAINT fk_approval_item__step FOREIGN KEY (step_id) REFERENCES approval_step (id),
    CONSTRAINT uq_approval_item__code UNIQUE (step_id, code),
    CONSTRAINT ck_approval_item__answer CHECK (answer IN ('YES', 'NO', 'NOT_APPLICABLE'))
);

CREATE TABLE approval_inquiry (
    id VARCHAR(36) NOT NULL,
    step_id VARCHAR(36) NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    in_place_of VARCHAR(36),
    question VARCHAR(2000) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    answer VARCHAR(2000),
    answered_at TIMESTAMP,
    CONSTRAINT pk_approval_inquiry PRIMARY KEY (id),
    CONSTRAINT fk_approval_inquiry__step FOREIGN KEY (step_id) REFERENCES approval_step (id)
);

CREATE TABLE approval_condition (
    id VARCHAR(36) NOT NULL,
    step_id VARCHAR(36) NOT NULL,
    sort_no INTEGER NOT NULL,
    code VARCHAR(10) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    wording VARCHAR(1000) NOT NULL,
    due_day DATE NOT NULL,
    proof VARCHAR(2000),
    fulfilled_at TIMESTAMP,
    remark VARCHAR(2000),
    CONSTRAINT pk_approval_condition PRIMARY KEY (id),
    CONSTRAINT fk_approval_condition__step FOREIGN KEY (step_id) REFERENCES approval_step (id),
    CONSTRAINT ck_approval_condition__kind CHECK (kind IN ('BEFORE', 'ALONG')),
    CONSTRAINT ck_approval_condition__fulfilled CHECK (fulfilled_at IS NULL OR proof IS NOT NULL)
);

CREATE TABLE request_event (
    id VARCHAR(36) NOT NULL,
    request_id VARCHAR(36) NOT NULL,
    sort_no INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    in_place_of VARCHAR(36),
    detail VARCHAR(2000),
    happened_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_request_event PRIMARY KEY (id),
    CONSTRAINT fk_request_event__request FOREIGN KEY (request_id) REFERENCES approval_request (id),
    CONSTRAINT ck_request_event__kind CHECK (kind IN ('DRAFTED', 'SUBMITTED', 'ASKED', 'ANSWERED', 'CHANGED',
        'APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'FULFILLED', 'SENT_BACK', 'WITHDRAWN', 'PUBLISHED'))
);
