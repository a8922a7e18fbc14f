-- A change of head, a merge or a split of departments waits here with its choices until somebody applies or discards it.
-- Only ids: who and what it is about is asked anew whenever it is shown. The hash proves what was applied.
CREATE TABLE reorganisation_plan (
    id VARCHAR(36) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    department_id VARCHAR(36) NOT NULL,
    into_id VARCHAR(36),
    head_id VARCHAR(36),
    founded_code VARCHAR(40),
    founded_name VARCHAR(200),
    first_day DATE NOT NULL,
    taken ${clob},
    choices ${clob},
    planned_by VARCHAR(36) NOT NULL,
    planned_at TIMESTAMP NOT NULL,
    applied_at TIMESTAMP,
    applied_by VARCHAR(36),
    changes_hash VARCHAR(64),
    changes_count INTEGER NOT NULL,
    CONSTRAINT pk_reorganisation_plan PRIMARY KEY (id),
    CONSTRAINT fk_reorganisation_plan__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT ck_reorganisation_plan__kind CHECK (kind IN ('HEAD', 'MERGE', 'SPLIT'))
);
