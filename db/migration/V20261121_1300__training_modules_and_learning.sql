-- Modules with their texts per version and language; attempts and progress, which belong to the learner alone.
-- Of a passed attempt nothing is kept but that it was passed; a completion knows no score.
CREATE TABLE training_module (
    code VARCHAR(20) NOT NULL,
    revision BIGINT NOT NULL,
    version_number INTEGER NOT NULL,
    level_number INTEGER NOT NULL,
    level_from DATE NOT NULL,
    released_on DATE NOT NULL,
    minutes INTEGER NOT NULL,
    valid_months INTEGER NOT NULL,
    pass_mark INTEGER NOT NULL,
    guidelines VARCHAR(400) NOT NULL,
    CONSTRAINT pk_training_module PRIMARY KEY (code),
    CONSTRAINT ck_training_module__pass_mark CHECK (pass_mark BETWEEN 1 AND 100),
    CONSTRAINT ck_training_module__valid_months CHECK (valid_months > 0)
);

CREATE TABLE training_edition (
    id VARCHAR(36) NOT NULL,
    module_code VARCHAR(20) NOT NULL,
    version_number INTEGER NOT NULL,
    language VARCHAR(2) NOT NULL,
    title VARCHAR(200) NOT NULL,
    summary VARCHAR(2000) NOT NULL,
    CONSTRAINT pk_training_edition PRIMARY KEY (id),
    CONSTRAINT uq_training_edition__version UNIQUE (module_code, version_number, language),
    CONSTRAINT fk_training_edition__training_module FOREIGN KEY (module_code) REFERENCES training_module (code),
    CONSTRAINT ck_training_edition__language CHECK (language IN ('DE', 'EN'))
);

CREATE TABLE training_lesson (
    id VARCHAR(36) NOT NULL,
    edition_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    minutes INTEGER NOT NULL,
    body ${clob} NOT NULL,
    CONSTRAINT pk_training_lesson PRIMARY KEY (id),
    CONSTRAINT uq_training_lesson__number UNIQUE (edition_id, number),
    CONSTRAINT fk_training_lesson__training_edition FOREIGN KEY (edition_id) REFERENCES training_edition (id)
);

CREATE TABLE training_question (
    id VARCHAR(36) NOT NULL,
    edition_id VARCHAR(36) NOT NULL,
    code VARCHAR(20) NOT NULL,
    several ${flag} NOT NULL,
    lesson_number INTEGER NOT NULL,
    question_text VARCHAR(2000) NOT NULL,
    explanation VARCHAR(2000) NOT NULL,
    CONSTRAINT pk_training_question PRIMARY KEY (id),
    CONSTRAINT uq_training_question__code UNIQUE (edition_id, code),
    CONSTRAINT fk_training_question__training_edition FOREIGN KEY (edition_id) REFERENCES training_edition (id)
);

CREATE TABLE training_option (
    question_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    option_text VARCHAR(1000) NOT NULL,
    is_right ${flag} NOT NULL,
    CONSTRAINT pk_training_option PRIMARY KEY (question_id, number),
    CONSTRAINT fk_training_option__training_question FOREIGN KEY (question_id) REFERENCES training_question (id)
);

CREATE TABLE training_lesson_done (
    id VARCHAR(64) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    module_code VARCHAR(20) NOT NULL,
    version_number INTEGER NOT NULL,
    lesson_number INTEGER NOT NULL,
    CONSTRAINT pk_training_lesson_done PRIMARY KEY (id),
    CONSTRAINT fk_training_lesson_done__training_module FOREIGN KEY (module_code) REFERENCES training_module (code)
);
CREATE INDEX ix_training_lesson_done__person ON training_lesson_done (person_id, module_code);

CREATE TABLE training_attempt (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    module_code VARCHAR(20) NOT NULL,
    version_number INTEGER NOT NULL,
    level_number INTEGER NOT NULL,
    valid_months INTEGER NOT NULL,
    pass_mark INTEGER NOT NULL,
    state VARCHAR(10) NOT NULL,
    started_at TIMESTAMP,
    unfinished_key VARCHAR(60),
    CONSTRAINT pk_training_attempt PRIMARY KEY (id),
    CONSTRAINT uq_training_attempt__unfinished UNIQUE (unfinished_key),
    CONSTRAINT fk_training_attempt__training_module FOREIGN KEY (module_code) REFERENCES training_module (code),
    CONSTRAINT ck_training_attempt__state CHECK (state IN ('OPEN', 'FAILED', 'PASSED')),
    CONSTRAINT ck_training_attempt__nothing_kept CHECK (state <> 'PASSED' OR started_at IS NULL)
);
CREATE INDEX ix_training_attempt__person ON training_attempt (person_id, module_code);

CREATE TABLE training_attempt_question (
    id VARCHAR(36) NOT NULL,
    attempt_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    question_code VARCHAR(20) NOT NULL,
    answer VARCHAR(60),
    outcome VARCHAR(10) NOT NULL,
    CONSTRAINT pk_training_attempt_question PRIMARY KEY (id),
    CONSTRAINT uq_training_attempt_question__number UNIQUE (attempt_id, number),
    CONSTRAINT fk_training_attempt_question__attempt FOREIGN KEY (attempt_id) REFERENCES training_attempt (id),
    CONSTRAINT ck_training_attempt_question__outcome CHECK (outcome IN ('OPEN', 'RIGHT', 'WRONG'))
);

CREATE TABLE training_completion (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    module_code VARCHAR(20) NOT NULL,
    version_number INTEGER NOT NULL,
    level_number INTEGER NOT NULL,
    passed_on DATE NOT NULL,
    valid_until DATE NOT NULL,
    attempt_id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_training_completion PRIMARY KEY (id),
    CONSTRAINT uq_training_completion__attempt UNIQUE (attempt_id),
    CONSTRAINT fk_training_completion__training_module FOREIGN KEY (module_code) REFERENCES training_module (code),
    CONSTRAINT ck_training_completion__days CHECK (passed_on < valid_until)
);
CREATE INDEX ix_training_completion__person ON training_completion (person_id, module_code);
CREATE INDEX ix_training_completion__module ON training_completion (module_code, valid_until);
