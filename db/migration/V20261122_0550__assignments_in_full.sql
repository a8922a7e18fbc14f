-- Two roles that do not go together may be held beside each other for a time only, when others have said so.
-- The days on which an assignment clashes with another one are part of it; so are its last change and its remark.
ALTER TABLE role_assignment ADD COLUMN clash_from DATE DEFAULT '9999-12-31' NOT NULL;
ALTER TABLE role_assignment ADD COLUMN clash_until DATE DEFAULT '9999-12-31' NOT NULL;
ALTER TABLE role_assignment ADD COLUMN changed_by VARCHAR(36);
ALTER TABLE role_assignment ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE role_assignment ADD COLUMN end_remark VARCHAR(500);

CREATE TABLE role_exemption (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    assignment_id VARCHAR(36) NOT NULL,
    until_day DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    proposed_by VARCHAR(36) NOT NULL,
    proposed_at TIMESTAMP NOT NULL,
    lead_by VARCHAR(36),
    lead_at TIMESTAMP,
    compliance_by VARCHAR(36),
    compliance_at TIMESTAMP,
    granted_on DATE NOT NULL,
    refused_by VARCHAR(36),
    refused_at TIMESTAMP,
    remark VARCHAR(500),
    ended_on DATE NOT NULL,
    ended_by VARCHAR(36),
    CONSTRAINT pk_role_exemption PRIMARY KEY (id),
    CONSTRAINT uq_role_exemption__once UNIQUE (assignment_id),
    CONSTRAINT fk_role_exemption__role_assignment FOREIGN KEY (assignment_id) REFERENCES role_assignment (id),
    CONSTRAINT ck_role_exemption__others CHECK (lead_by <> compliance_by)
);
