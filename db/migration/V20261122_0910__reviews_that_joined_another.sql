-- When departments merge and both are being reviewed, the lines of one review join the other. Whoever still has the
-- address of the first one, or its page open, is led to the one it became part of.
ALTER TABLE review_campaign ADD COLUMN joined_id VARCHAR(36);
ALTER TABLE review_campaign ADD CONSTRAINT fk_review_campaign__joined
    FOREIGN KEY (joined_id) REFERENCES review_campaign (id);
CREATE INDEX ix_review_campaign__joined ON review_campaign (joined_id);
