-- When a document came into the register and when it was last verified. verified_at stays the instant for which its
-- newest verdict holds.

ALTER TABLE verified_document ADD COLUMN first_seen TIMESTAMP(6) WITH TIME ZONE;

ALTER TABLE verified_document ADD COLUMN last_verified TIMESTAMP(6) WITH TIME ZONE;

UPDATE verified_document SET first_seen = verified_at, last_verified = verified_at;

ALTER TABLE verified_document ALTER COLUMN first_seen SET NOT NULL;

ALTER TABLE verified_document ALTER COLUMN last_verified SET NOT NULL;
