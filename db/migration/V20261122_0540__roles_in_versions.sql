-- A role is described in versions: each holds from its day until the next one begins, so that past days stay as they were.
-- What is in the catalogue already becomes the first version, known since ever; a draft holds on no day (9999-12-31).
CREATE TABLE role_version (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    role_code VARCHAR(10) NOT NULL,
    version_no INTEGER NOT NULL,
    stage VARCHAR(12) NOT NULL,
    wanted_from DATE NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    recorded_at TIMESTAMP,
    closed_at TIMESTAMP,
    confirmed_by VARCHAR(36),
    drafted_by VARCHAR(36),
    proposed_by VARCHAR(36),
    changed_by VARCHAR(36),
    changed_at TIMESTAMP,
    reason VARCHAR(500),
    answer VARCHAR(500),
    name_de VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    tasks_de VARCHAR(1000) NOT NULL,
    tasks_en VARCHAR(1000) NOT NULL,
    hours_per_week DECIMAL(4, 1) NOT NULL,
    place_kind VARCHAR(12) NOT NULL,
    minimum INTEGER NOT NULL,
    maximum INTEGER NOT NULL,
    deputies INTEGER NOT NULL,
    term_months INTEGER NOT NULL,
    voluntary ${flag} NOT NULL,
    needed_in VARCHAR(200) NOT NULL,
    CONSTRAINT pk_role_version PRIMARY KEY (id),
    CONSTRAINT uq_role_version__number UNIQUE (role_code, version_no),
    CONSTRAINT fk_role_version__role_definition FOREIGN KEY (role_code) REFERENCES role_definition (code),
    CONSTRAINT ck_role_version__stage CHECK (stage IN ('DRAFT', 'PROPOSED', 'CONFIRMED')),
    CONSTRAINT ck_role_version__place_kind CHECK (place_kind IN ('COMPANY', 'DEPARTMENT', 'CHANNEL')),
    CONSTRAINT ck_role_version__term_months CHECK (term_months BETWEEN 1 AND 60),
    CONSTRAINT ck_role_version__holders CHECK (minimum >= 0 AND (maximum = 0 OR maximum >= minimum)),
    CONSTRAINT ck_role_version__deputies CHECK (deputies BETWEEN 0 AND 9)
);

INSERT INTO role_version (id, revision, role_code, version_no, stage, wanted_from, from_day, until_day, recorded_at,
    name_de, name_en, tasks_de, tasks_en, hours_per_week, place_kind, minimum, maximum, deputies, term_months,
    voluntary, needed_in)
SELECT r.code || '-1', 1, r.code, 1, 'CONFIRMED', CAST('2000-01-01' AS DATE), CAST('2000-01-01' AS DATE),
    CAST('9999-12-31' AS DATE), CAST('1970-01-01 00:00:00' AS TIMESTAMP), r.name_de, r.name_en, r.tasks_de, r.tasks_en,
    r.hours_per_week, r.place_kind, r.minimum, CASE WHEN r.code = 'R11' THEN 2 ELSE 0 END,
    CASE WHEN r.deputy_needed = ${yes} THEN 1 ELSE 0 END, r.term_months, r.voluntary,
    CASE WHEN r.code = 'R07' THEN 'CUSTOMER_SERVICE' WHEN r.code = 'R08' THEN 'HR'
        WHEN r.code = 'R10' THEN 'MARKET_RESEARCH' ELSE '*' END
FROM role_definition r;

ALTER TABLE role_prerequisite ADD COLUMN version_id VARCHAR(36) DEFAULT '' NOT NULL;
ALTER TABLE role_prerequisite ADD COLUMN kind VARCHAR(20) DEFAULT 'TRAINING' NOT NULL;
ALTER TABLE role_prerequisite ADD COLUMN condition_key VARCHAR(40) DEFAULT '' NOT NULL;
UPDATE role_prerequisite SET version_id = role_code || '-1', condition_key = module_key;
ALTER TABLE role_prerequisite DROP CONSTRAINT pk_role_prerequisite;
ALTER TABLE role_prerequisite DROP CONSTRAINT fk_role_prerequisite__role_definition;
ALTER TABLE role_prerequisite DROP COLUMN role_code;
ALTER TABLE role_prerequisite DROP COLUMN module_key;
ALTER TABLE role_prerequisite
    ADD CONSTRAINT pk_role_prerequisite_of_version PRIMARY KEY (version_id, department_type, kind, condition_key);
ALTER TABLE role_prerequisite ADD CONSTRAINT fk_role_prerequisite__role_version FOREIGN KEY (version_id)
    REFERENCES role_version (id);
ALTER TABLE role_prerequisite
    ADD CONSTRAINT ck_role_prerequisite__kind CHECK (kind IN ('TRAINING', 'ACKNOWLEDGEMENT'));

ALTER TABLE role_incompatibility ADD COLUMN version_id VARCHAR(36) DEFAULT '' NOT NULL;
UPDATE role_incompatibility SET version_id = role_code || '-1';
ALTER TABLE role_incompatibility DROP CONSTRAINT pk_role_incompatibility;
ALTER TABLE role_incompatibility DROP CONSTRAINT fk_role_incompatibility__role;
ALTER TABLE role_incompatibility DROP COLUMN role_code;
ALTER TABLE role_incompatibility
    ADD CONSTRAINT pk_role_incompatibility_of_version PRIMARY KEY (version_id, other_code);
ALTER TABLE role_incompatibility ADD CONSTRAINT fk_role_incompatibility__role_version FOREIGN KEY (version_id)
    REFERENCES role_version (id);

CREATE TABLE role_access_exclusion (
    version_id VARCHAR(36) NOT NULL,
    portal_role VARCHAR(30) NOT NULL,
    reason_de VARCHAR(400) NOT NULL,
    reason_en VARCHAR(400) NOT NULL,
    CONSTRAINT pk_role_access_exclusion PRIMARY KEY (version_id, portal_role),
    CONSTRAINT fk_role_access_exclusion__role_version FOREIGN KEY (version_id) REFERENCES role_version (id)
);

ALTER TABLE role_definition DROP CONSTRAINT ck_role_definition__place_kind;
ALTER TABLE role_definition DROP CONSTRAINT ck_role_definition__term;
ALTER TABLE role_definition DROP COLUMN name_de;
ALTER TABLE role_definition DROP COLUMN name_en;
ALTER TABLE role_definition DROP COLUMN tasks_de;
ALTER TABLE role_definition DROP COLUMN tasks_en;
ALTER TABLE role_definition DROP COLUMN hours_per_week;
ALTER TABLE role_definition DROP COLUMN place_kind;
ALTER TABLE role_definition DROP COLUMN minimum;
ALTER TABLE role_definition DROP COLUMN deputy_needed;
ALTER TABLE role_definition DROP COLUMN term_months;
ALTER TABLE role_definition DROP COLUMN voluntary;
