-- What SNMP and others last saw of each device, and what people decided about the proposals that came of it.

-- The device is the id of the registry's device that was asked, or else the address that answered. It need not be in the
-- registry any more, so it is no foreign key. The document is JSON.
CREATE TABLE registry_sighting (
  source VARCHAR(32) NOT NULL,
  device VARCHAR(300) NOT NULL,
  seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  document VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (source, device)
);

-- Append-only; of several about the same the newest counts. What was seen is kept as the SHA-256 of its values.
CREATE TABLE registry_decision (
  id VARCHAR(36) PRIMARY KEY,
  subject VARCHAR(300) NOT NULL,
  feature VARCHAR(400) NOT NULL,
  seen VARCHAR(64) NOT NULL,
  verdict VARCHAR(16) NOT NULL,
  author VARCHAR(200) NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  commit_number BIGINT REFERENCES registry_commit(number)
);

CREATE INDEX registry_decision_subject ON registry_decision(subject, feature, seen);
