-- The register of verified documents: hashes, names and verdicts, never content.

CREATE TABLE verified_document (
  sha256 VARCHAR(64) PRIMARY KEY,
  name VARCHAR(1000) NOT NULL,
  format VARCHAR(32),
  conclusion VARCHAR(32) NOT NULL,
  verified_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  signed_at TIMESTAMP(6) WITH TIME ZONE,
  signatures INTEGER NOT NULL
);

CREATE TABLE verified_signature (
  document VARCHAR(64) NOT NULL REFERENCES verified_document(sha256),
  number INTEGER NOT NULL,
  verdict VARCHAR(32) NOT NULL,
  signer VARCHAR(500),
  issuer VARCHAR(500),
  serial_number VARCHAR(100),
  signed_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (document, number)
);
