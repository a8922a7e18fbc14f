-- When departments merge and both are being reviewed, the lines of one review join the other. Whoever still has the
-- address of the first one, or its page open, is led to the one it became part of.
ALTER TABLE review_campaign ADD COLUMN joined_id VARCHAR(36);
ALTER TABLE review_campaign ADD CONSTRAINT fk_review_campaign__joined
    FOREIGN KEY (joined_id) REFERENCES review_campaign (id);
CREATE INDEX ix_review_campaign__joined ON review_campaign (joined_id);

-- open_key is the assignment while it is being asked about, the line's own id afterwards: one question at a time, even
-- when two heads begin their reviews in the same moment.
ALTER TABLE review_line ADD COLUMN open_key VARCHAR(36) DEFAULT '' NOT NULL;
UPDATE review_line SET open_key = id;
ALTER TABLE review_line ADD CONSTRAINT uq_review_line__open UNIQUE (open_key);
