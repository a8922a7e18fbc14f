-- Any past day can be asked with what is known today or with what was known then. A row says how it reads since
-- recorded_at; before it changes, its old version goes to the table of former versions, good until withdrawn_at.
ALTER TABLE role_assignment ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
UPDATE role_assignment SET recorded_at = proposed_at;
ALTER TABLE ledger_required ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE ledger_link ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE place ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE deputyship ADD COLUMN removed_at TIMESTAMP;

CREATE TABLE role_assignment_former (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    role_code VARCHAR(10) NOT NULL,
    place_kind VARCHAR(12) NOT NULL,
    place_id VARCHAR(36) NOT NULL,
    department_id VARCHAR(36),
    home_department_id VARCHAR(36),
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    proposed_at TIMESTAMP NOT NULL,
    proposed_by VARCHAR(36) NOT NULL,
    confirmed_on DATE NOT NULL,
    confirmed_by VARCHAR(36),
    accepted_on DATE NOT NULL,
    accepted_at TIMESTAMP,
    refused_on DATE NOT NULL,
    ended_on DATE NOT NULL,
    ended_at TIMESTAMP,
    ended_by VARCHAR(36),
    reminded_on DATE,
    clash_from DATE DEFAULT '9999-12-31' NOT NULL,
    clash_until DATE DEFAULT '9999-12-31' NOT NULL,
    suspended_from DATE DEFAULT '9999-12-31' NOT NULL,
    suspended_until DATE DEFAULT '9999-12-31' NOT NULL,
    put_off_until DATE,
    recorded_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_role_assignment_former PRIMARY KEY (id, withdrawn_at),
    CONSTRAINT fk_role_assignment_former__role_assignment FOREIGN KEY (id) REFERENCES role_assignment (id)
);

CREATE TABLE ledger_required_former (
    kind VARCHAR(20) NOT NULL,
    condition_key VARCHAR(40) NOT NULL,
    level_no INTEGER NOT NULL,
    binding_from DATE NOT NULL,
    binding_until DATE NOT NULL,
    grace_until DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_ledger_required_former PRIMARY KEY (kind, condition_key, level_no, withdrawn_at),
    CONSTRAINT fk_ledger_required_former__ledger_condition FOREIGN KEY (kind, condition_key)
        REFERENCES ledger_condition (kind, condition_key)
);

CREATE TABLE ledger_link_former (
    id VARCHAR(36) NOT NULL,
    module_key VARCHAR(40) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    condition_key VARCHAR(40) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_ledger_link_former PRIMARY KEY (id, withdrawn_at),
    CONSTRAINT fk_ledger_link_former__ledger_link FOREIGN KEY (id) REFERENCES ledger_link (id)
);

CREATE TABLE place_former (
    kind VARCHAR(12) NOT NULL,
    place_id VARCHAR(36) NOT NULL,
    name VARCHAR(200) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    until_day DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_place_former PRIMARY KEY (kind, place_id, withdrawn_at),
    CONSTRAINT fk_place_former__place FOREIGN KEY (kind, place_id) REFERENCES place (kind, place_id),
    CONSTRAINT fk_place_former__department FOREIGN KEY (department_id) REFERENCES department (id)
);
