-- Accounts are handed out to people of the organisation; sessions stand in a table, so that ending them is immediate.
-- EMPLOYEE and DEPARTMENT_HEAD are derived from the organisation and never stored.
CREATE TABLE account (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    login_name VARCHAR(100) NOT NULL,
    password_hash VARCHAR(400),
    wrong_passwords INTEGER NOT NULL,
    locked_until TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account__person UNIQUE (person_id),
    CONSTRAINT uq_account__login_name UNIQUE (login_name)
);

CREATE TABLE account_role (
    account_id VARCHAR(36) NOT NULL,
    role VARCHAR(30) NOT NULL,
    CONSTRAINT pk_account_role PRIMARY KEY (account_id, role),
    CONSTRAINT fk_account_role__account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT ck_account_role__role CHECK (role IN ('COMPLIANCE_OFFICER', 'DPO', 'SOCIAL_MEDIA_LEAD',
        'TRAINING_MANAGER', 'WORKS_COUNCIL', 'AUDITOR', 'MANAGEMENT', 'ADMIN'))
);

CREATE TABLE portal_session (
    id VARCHAR(64) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    last_seen_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    CONSTRAINT pk_portal_session PRIMARY KEY (id),
    CONSTRAINT fk_portal_session__account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_portal_session__account ON portal_session (account_id);

CREATE TABLE setup_link (
    token_hash VARCHAR(64) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    valid_until TIMESTAMP NOT NULL,
    used_at TIMESTAMP,
    CONSTRAINT pk_setup_link PRIMARY KEY (token_hash),
    CONSTRAINT fk_setup_link__account FOREIGN KEY (account_id) REFERENCES account (id)
);
