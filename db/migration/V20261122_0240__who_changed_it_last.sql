-- Who saves on top of somebody else's change is told by whom and when it was changed, so things remember their last change.
-- Empty where nothing was changed since it was made.
ALTER TABLE site ADD COLUMN changed_by VARCHAR(36);
ALTER TABLE site ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE channel ADD COLUMN changed_by VARCHAR(36);
ALTER TABLE channel ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE account ADD COLUMN changed_by VARCHAR(36);
ALTER TABLE account ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE approval_request ADD COLUMN changed_at TIMESTAMP;
