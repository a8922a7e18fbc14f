-- Once a year a head looks at every responsibility of the department and says: keep, change or end. What nobody answers
-- is treated as the review says; from which day on it does not count stands on the assignment itself, as a fact.
ALTER TABLE role_assignment ADD COLUMN suspended_from DATE DEFAULT '9999-12-31' NOT NULL;
ALTER TABLE role_assignment ADD COLUMN suspended_until DATE DEFAULT '9999-12-31' NOT NULL;

-- Somebody moved, and the head of the old department decides about her role later.
ALTER TABLE role_assignment ADD COLUMN put_off_until DATE;

-- open_key is the department while the review is open, its own id afterwards: one at a time, and a double click is one.
CREATE TABLE review_campaign (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    opened_by VARCHAR(36) NOT NULL,
    first_day DATE NOT NULL,
    deadline DATE NOT NULL,
    unanswered VARCHAR(10) NOT NULL,
    repeats_id VARCHAR(36),
    closed_at TIMESTAMP,
    open_key VARCHAR(36) NOT NULL,
    CONSTRAINT pk_review_campaign PRIMARY KEY (id),
    CONSTRAINT uq_review_campaign__open UNIQUE (open_key),
    CONSTRAINT fk_review_campaign__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT fk_review_campaign__repeats FOREIGN KEY (repeats_id) REFERENCES review_campaign (id),
    CONSTRAINT ck_review_campaign__unanswered CHECK (unanswered IN ('KEEP', 'SUSPEND', 'END')),
    CONSTRAINT ck_review_campaign__days CHECK (first_day <= deadline)
);

-- answer stays empty until somebody answers; outcome until the review is closed.
CREATE TABLE review_line (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    campaign_id VARCHAR(36) NOT NULL,
    assignment_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    answer VARCHAR(10),
    remark VARCHAR(1000),
    answered_at TIMESTAMP,
    answered_by VARCHAR(36),
    outcome VARCHAR(10),
    CONSTRAINT pk_review_line PRIMARY KEY (id),
    CONSTRAINT uq_review_line__assignment UNIQUE (campaign_id, assignment_id),
    CONSTRAINT fk_review_line__review_campaign FOREIGN KEY (campaign_id) REFERENCES review_campaign (id),
    CONSTRAINT fk_review_line__role_assignment FOREIGN KEY (assignment_id) REFERENCES role_assignment (id),
    CONSTRAINT fk_review_line__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_review_line__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT ck_review_line__answer CHECK (answer IN ('KEEP', 'CHANGE', 'END')),
    CONSTRAINT ck_review_line__outcome CHECK (outcome IN ('KEPT', 'CHANGED', 'SUSPENDED', 'ENDED', 'OVER'))
);
CREATE INDEX ix_review_line__answer ON review_line (department_id, campaign_id);
