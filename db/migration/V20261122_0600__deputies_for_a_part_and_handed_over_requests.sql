-- Whoever stands in may do so in one role or at one place only; without role, place and assignment it is for everything.
-- What somebody leaves behind can be handed over: the history of a request says when it changed hands.
ALTER TABLE deputyship ADD COLUMN role_code VARCHAR(10);
ALTER TABLE deputyship ADD COLUMN place_kind VARCHAR(12);
ALTER TABLE deputyship ADD COLUMN place_id VARCHAR(36);
ALTER TABLE deputyship ADD CONSTRAINT ck_deputyship__place_kind
    CHECK (place_kind IN ('COMPANY', 'DEPARTMENT', 'CHANNEL'));

ALTER TABLE request_event DROP CONSTRAINT ck_request_event__kind;
ALTER TABLE request_event ADD CONSTRAINT ck_request_event__event_kind CHECK (kind IN ('DRAFTED', 'SUBMITTED', 'ASKED',
    'ANSWERED', 'CHANGED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'FULFILLED', 'SENT_BACK', 'WITHDRAWN',
    'PUBLISHED', 'HANDED_OVER'));
