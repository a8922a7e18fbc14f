-- What somebody typed and has not saved yet, form by form, so that nothing typed is lost with a session or a server.
-- Read by its owner alone, deleted at saving and after fourteen days.
CREATE TABLE kept_draft (
    id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    page VARCHAR(700) NOT NULL,
    form VARCHAR(60) NOT NULL,
    fields ${clob} NOT NULL,
    kept_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_kept_draft PRIMARY KEY (id),
    CONSTRAINT uq_kept_draft__person_page_form UNIQUE (person_id, page, form)
);
CREATE INDEX ix_kept_draft__kept_at ON kept_draft (kept_at);
