-- The company: sites decide days and holidays, departments form a tree, people belong to one department at a time.
-- A move ends a membership and opens another, so that any day in the past can be asked; day ranges are inclusive.
CREATE TABLE site (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(100) NOT NULL,
    zone VARCHAR(60) NOT NULL,
    holiday_region VARCHAR(10),
    CONSTRAINT pk_site PRIMARY KEY (id),
    CONSTRAINT uq_site__code UNIQUE (code)
);

-- head_number is what the import said; head_person_id follows as soon as that person is known.
CREATE TABLE department (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    type VARCHAR(20) NOT NULL,
    parent_id VARCHAR(36),
    head_person_id VARCHAR(36),
    head_number VARCHAR(40),
    site_id VARCHAR(36) NOT NULL,
    ended_on DATE,
    CONSTRAINT pk_department PRIMARY KEY (id),
    CONSTRAINT uq_department__code UNIQUE (code),
    CONSTRAINT fk_department__parent FOREIGN KEY (parent_id) REFERENCES department (id),
    CONSTRAINT fk_department__site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT ck_department__type CHECK (type IN ('HR', 'SALES', 'CUSTOMER_SERVICE', 'MARKETING', 'PR',
        'MARKET_RESEARCH', 'PRODUCT', 'IT', 'OTHER'))
);

CREATE TABLE person (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    number VARCHAR(40) NOT NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    email VARCHAR(200),
    site_id VARCHAR(36) NOT NULL,
    language VARCHAR(2) NOT NULL,
    entry_day DATE NOT NULL,
    exit_day DATE NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person__number UNIQUE (number),
    CONSTRAINT fk_person__site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT ck_person__language CHECK (language IN ('DE', 'EN')),
    CONSTRAINT ck_person__days CHECK (entry_day <= exit_day)
);
CREATE INDEX ix_person__sort_key ON person (sort_key, id);
ALTER TABLE department
    ADD CONSTRAINT fk_department__head FOREIGN KEY (head_person_id) REFERENCES person (id);

CREATE TABLE membership (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT fk_membership__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_membership__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT uq_membership__from_day UNIQUE (person_id, from_day),
    CONSTRAINT ck_membership__days CHECK (from_day <= until_day)
);
