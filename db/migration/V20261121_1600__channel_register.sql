-- The company's own presences in social networks: what each is for, which department owns it, and whether it is in use.
-- The handle is the address without what makes no difference, so that no presence is entered twice.
CREATE TABLE channel (
    id VARCHAR(36) NOT NULL,
    revision BIGINT NOT NULL,
    network VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    sort_key VARCHAR(200) NOT NULL,
    url VARCHAR(400),
    handle VARCHAR(400),
    department_id VARCHAR(36) NOT NULL,
    purpose VARCHAR(1000) NOT NULL,
    comments_open ${flag} NOT NULL,
    state VARCHAR(10) NOT NULL,
    state_reason VARCHAR(500),
    state_since DATE NOT NULL,
    registered_at TIMESTAMP NOT NULL,
    registered_by VARCHAR(36) NOT NULL,
    CONSTRAINT pk_channel PRIMARY KEY (id),
    CONSTRAINT uq_channel__handle UNIQUE (handle),
    CONSTRAINT fk_channel__department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT ck_channel__network CHECK (network IN ('LINKEDIN', 'XING', 'FACEBOOK', 'INSTAGRAM', 'YOUTUBE', 'TIKTOK',
        'MASTODON', 'BLUESKY', 'X', 'KUNUNU', 'COMMUNITY', 'BLOG', 'OTHER')),
    CONSTRAINT ck_channel__state CHECK (state IN ('PLANNED', 'ACTIVE', 'PAUSED', 'CLOSED')),
    CONSTRAINT ck_channel__reason CHECK (state IN ('PLANNED', 'ACTIVE') OR state_reason IS NOT NULL)
);
CREATE INDEX ix_channel__sort_key ON channel (sort_key);
