-- Any past day can be asked, with what is known today or with what was known then: before a row changes, its old
-- version goes to the table of former versions. People may belong to further departments, and a deadline may rest.
ALTER TABLE department ADD COLUMN from_day DATE DEFAULT '1900-01-01' NOT NULL;
ALTER TABLE department ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE department ADD COLUMN recorded_by VARCHAR(36);

-- Each version says how the department is from from_day on, until a later recorded one says otherwise. On a day holds
-- the version recorded last among those that had begun by then.
CREATE TABLE department_former (
    id VARCHAR(36) NOT NULL,
    code VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    type VARCHAR(20) NOT NULL,
    parent_id VARCHAR(36),
    head_person_id VARCHAR(36),
    head_number VARCHAR(40),
    site_id VARCHAR(36) NOT NULL,
    ended_on DATE,
    from_day DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    recorded_by VARCHAR(36),
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_department_former PRIMARY KEY (id, withdrawn_at),
    CONSTRAINT fk_department_former__department FOREIGN KEY (id) REFERENCES department (id)
);

ALTER TABLE person ADD COLUMN employment VARCHAR(10) DEFAULT 'INTERNAL' NOT NULL;
ALTER TABLE person ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE person ADD COLUMN recorded_by VARCHAR(36);
ALTER TABLE person
    ADD CONSTRAINT ck_person__employment CHECK (employment IN ('INTERNAL', 'EXTERNAL', 'TEMPORARY'));

CREATE TABLE person_former (
    id VARCHAR(36) NOT NULL,
    number VARCHAR(40) NOT NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    email VARCHAR(200),
    site_id VARCHAR(36) NOT NULL,
    language VARCHAR(2) NOT NULL,
    entry_day DATE NOT NULL,
    exit_day DATE NOT NULL,
    employment VARCHAR(10) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    recorded_by VARCHAR(36),
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_person_former PRIMARY KEY (id, withdrawn_at),
    CONSTRAINT fk_person_former__person FOREIGN KEY (id) REFERENCES person (id)
);

-- kind_key is MAIN, or the further department, so that a person begins in one main department a day.
ALTER TABLE membership ADD COLUMN kind VARCHAR(10) DEFAULT 'MAIN' NOT NULL;
ALTER TABLE membership ADD COLUMN kind_key VARCHAR(36) DEFAULT 'MAIN' NOT NULL;
ALTER TABLE membership ADD COLUMN recorded_at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE membership ADD CONSTRAINT ck_membership__kind CHECK (kind IN ('MAIN', 'FURTHER'));
ALTER TABLE membership DROP CONSTRAINT uq_membership__from_day;
ALTER TABLE membership ADD CONSTRAINT uq_membership__kind_key UNIQUE (person_id, kind_key, from_day);

-- A membership that was entered by mistake is taken back: it stands here and no longer among the current ones.
CREATE TABLE membership_former (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_membership_former PRIMARY KEY (id, withdrawn_at),
    CONSTRAINT fk_membership_former__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_membership_former__department FOREIGN KEY (department_id) REFERENCES department (id)
);

-- Somebody's deadlines rest; why is nobody's business and stands nowhere. withdrawn_at is empty while it stands.
CREATE TABLE absence (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    recorded_by VARCHAR(36) NOT NULL,
    withdrawn_at TIMESTAMP,
    CONSTRAINT pk_absence PRIMARY KEY (id),
    CONSTRAINT fk_absence__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_absence__days CHECK (from_day <= until_day)
);
