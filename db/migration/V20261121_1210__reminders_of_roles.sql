-- A head may remind somebody of a role that waits for her, once a week, in fixed words.
-- The person sees it with her task; nothing else is sent.
ALTER TABLE role_assignment ADD COLUMN reminded_on DATE;
