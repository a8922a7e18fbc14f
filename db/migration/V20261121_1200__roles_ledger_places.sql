-- Who is responsible for what: catalogue of roles, places, assignments and deputies, and the ledger of conditions.
-- Effect is never stored. Every fact has its days, open ends are 9999-12-31, so any day can be asked.
CREATE TABLE role_definition (
    code VARCHAR(10) NOT NULL,
    name_de VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    tasks_de VARCHAR(1000) NOT NULL,
    tasks_en VARCHAR(1000) NOT NULL,
    hours_per_week DECIMAL(4, 1) NOT NULL,
    place_kind VARCHAR(12) NOT NULL,
    minimum INTEGER NOT NULL,
    deputy_needed ${flag} NOT NULL,
    term_months INTEGER NOT NULL,
    voluntary ${flag} NOT NULL,
    CONSTRAINT pk_role_definition PRIMARY KEY (code),
    CONSTRAINT ck_role_definition__place_kind CHECK (place_kind IN ('COMPANY', 'DEPARTMENT', 'CHANNEL')),
    CONSTRAINT ck_role_definition__term CHECK (term_months BETWEEN 1 AND 60)
);

CREATE TABLE role_prerequisite (
    role_code VARCHAR(10) NOT NULL,
    department_type VARCHAR(20) NOT NULL,
    module_key VARCHAR(40) NOT NULL,
    CONSTRAINT pk_role_prerequisite PRIMARY KEY (role_code, department_type, module_key),
    CONSTRAINT fk_role_prerequisite__role_definition FOREIGN KEY (role_code) REFERENCES role_definition (code)
);

CREATE TABLE role_incompatibility (
    role_code VARCHAR(10) NOT NULL,
    other_code VARCHAR(10) NOT NULL,
    reason_de VARCHAR(400) NOT NULL,
    reason_en VARCHAR(400) NOT NULL,
    CONSTRAINT pk_role_incompatibility PRIMARY KEY (role_code, other_code),
    CONSTRAINT fk_role_incompatibility__role FOREIGN KEY (role_code) REFERENCES role_definition (code),
    CONSTRAINT fk_role_incompatibility__other FOREIGN KEY (other_code) REFERENCES role_definition (code)
);

CREATE TABLE place (
    kind VARCHAR(12) NOT NULL,
    place_id VARCHAR(36) NOT NULL,
    name VARCHAR(200) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    until_day DATE NOT NULL,
    CONSTRAINT pk_place PRIMARY KEY (kind, place_id),
    CONSTRAINT fk_place__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT ck_place__kind CHECK (kind IN ('CHANNEL'))
);

CREATE TABLE role_assignment (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
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
    open_key VARCHAR(120) NOT NULL,
    CONSTRAINT pk_role_assignment PRIMARY KEY (id),
    CONSTRAINT uq_role_assignment__open UNIQUE (open_key),
    CONSTRAINT fk_role_assignment__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_role_assignment__role_definition FOREIGN KEY (role_code) REFERENCES role_definition (code),
    CONSTRAINT fk_role_assignment__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT fk_role_assignment__home FOREIGN KEY (home_department_id) REFERENCES department (id),
    CONSTRAINT ck_role_assignment__place_kind CHECK (place_kind IN ('COMPANY', 'DEPARTMENT', 'CHANNEL')),
    CONSTRAINT ck_role_assignment__days CHECK (from_day <= until_day)
);
CREATE INDEX ix_role_assignment__place ON role_assignment (place_kind, place_id, role_code);

CREATE TABLE deputyship (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    principal_id VARCHAR(36) NOT NULL,
    deputy_id VARCHAR(36) NOT NULL,
    assignment_id VARCHAR(36),
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    removed_on DATE NOT NULL,
    named_at TIMESTAMP NOT NULL,
    named_by VARCHAR(36) NOT NULL,
    CONSTRAINT pk_deputyship PRIMARY KEY (id),
    CONSTRAINT fk_deputyship__principal FOREIGN KEY (principal_id) REFERENCES person (id),
    CONSTRAINT fk_deputyship__deputy FOREIGN KEY (deputy_id) REFERENCES person (id),
    CONSTRAINT fk_deputyship__role_assignment FOREIGN KEY (assignment_id) REFERENCES role_assignment (id),
    CONSTRAINT ck_deputyship__days CHECK (from_day <= until_day),
    CONSTRAINT ck_deputyship__other CHECK (principal_id <> deputy_id)
);

CREATE TABLE ledger_condition (
    kind VARCHAR(20) NOT NULL,
    condition_key VARCHAR(40) NOT NULL,
    title_de VARCHAR(200) NOT NULL,
    title_en VARCHAR(200) NOT NULL,
    minutes INTEGER NOT NULL,
    link VARCHAR(200) NOT NULL,
    CONSTRAINT pk_ledger_condition PRIMARY KEY (kind, condition_key),
    CONSTRAINT ck_ledger_condition__kind CHECK (kind IN ('TRAINING', 'ACKNOWLEDGEMENT'))
);

CREATE TABLE ledger_required (
    kind VARCHAR(20) NOT NULL,
    condition_key VARCHAR(40) NOT NULL,
    level_no INTEGER NOT NULL,
    binding_from DATE NOT NULL,
    binding_until DATE NOT NULL,
    grace_until DATE NOT NULL,
    CONSTRAINT pk_ledger_required PRIMARY KEY (kind, condition_key, level_no),
    CONSTRAINT fk_ledger_required__ledger_condition FOREIGN KEY (kind, condition_key)
        REFERENCES ledger_condition (kind, condition_key)
);

CREATE TABLE ledger_fulfilled (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    condition_key VARCHAR(40) NOT NULL,
    level_no INTEGER NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    grace_until DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP,
    CONSTRAINT pk_ledger_fulfilled PRIMARY KEY (id),
    CONSTRAINT fk_ledger_fulfilled__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_ledger_fulfilled__ledger_condition FOREIGN KEY (kind, condition_key)
        REFERENCES ledger_condition (kind, condition_key)
);
CREATE INDEX ix_ledger_fulfilled__asked ON ledger_fulfilled (person_id, kind, condition_key, level_no);

CREATE TABLE ledger_link (
    id VARCHAR(36) NOT NULL,
    module_key VARCHAR(40) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    condition_key VARCHAR(40) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    CONSTRAINT pk_ledger_link PRIMARY KEY (id),
    CONSTRAINT uq_ledger_link__start UNIQUE (module_key, kind, condition_key, from_day),
    CONSTRAINT fk_ledger_link__ledger_condition FOREIGN KEY (kind, condition_key)
        REFERENCES ledger_condition (kind, condition_key)
);
