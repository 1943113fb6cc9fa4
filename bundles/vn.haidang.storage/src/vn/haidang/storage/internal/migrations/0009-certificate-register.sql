-- The certificates that signatures were seen with, those above them, and whose they are.

-- kind: PERSON, ORGANISATION, DEVICE, UNKNOWN, and AUTHORITY for one above a signer's. unit, person, element: ids in the
-- registry. matched_how: REGISTRY, IDENTITY, NAME_AND_UNIT, UNIT_NAME, HAND, NONE. A certificate is public; documents are not here.
CREATE TABLE seen_certificate (
  fingerprint VARCHAR(64) PRIMARY KEY,
  encoded ${bytes} NOT NULL,
  issuer VARCHAR(500) NOT NULL,
  serial_number VARCHAR(100) NOT NULL,
  subject VARCHAR(1000) NOT NULL,
  name VARCHAR(500) NOT NULL,
  organisation VARCHAR(500),
  kind VARCHAR(16) NOT NULL,
  not_before TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  not_after TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  revoked_at TIMESTAMP(6) WITH TIME ZONE,
  first_seen TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  unit VARCHAR(64),
  person VARCHAR(64),
  element VARCHAR(64),
  matched_how VARCHAR(16) NOT NULL,
  matched_reason VARCHAR(1000) NOT NULL,
  matched_by VARCHAR(200),
  matched_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

ALTER TABLE verified_signature ADD COLUMN certificate VARCHAR(64) REFERENCES seen_certificate(fingerprint);
ALTER TABLE verified_signature ADD COLUMN role VARCHAR(32);
ALTER TABLE verified_signature ADD COLUMN level VARCHAR(64);

CREATE INDEX verified_signature_certificate ON verified_signature(certificate);
CREATE INDEX verified_signature_signed ON verified_signature(signed_at);
CREATE INDEX verified_document_seen ON verified_document(last_verified);

-- Which certificates a verdict rests on: signers' and those above, of time-stamps as well.
CREATE TABLE verified_dependence (
  document VARCHAR(64) NOT NULL REFERENCES verified_document(sha256),
  certificate VARCHAR(64) NOT NULL REFERENCES seen_certificate(fingerprint),
  PRIMARY KEY (document, certificate)
);

CREATE INDEX verified_dependence_certificate ON verified_dependence(certificate);
