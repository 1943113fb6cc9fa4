-- The registry: one row an object, its references, and the history of every change.

CREATE TABLE registry_commit (
  number BIGINT PRIMARY KEY,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  author VARCHAR(200) NOT NULL,
  channel VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  hash VARCHAR(64) NOT NULL
);

-- The end of the history in one row; whoever commits locks it, so that commits follow each other.
CREATE TABLE registry_head (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  commit_number BIGINT NOT NULL,
  commit_hash VARCHAR(64) NOT NULL,
  history_hash VARCHAR(64) NOT NULL
);

INSERT INTO registry_head(singleton, commit_number, commit_hash, history_hash) VALUES (1, 0,
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000000');

-- document: everything about the object as a JSON object. version: counts the changes of the row.
CREATE TABLE registry_object (
  id VARCHAR(36) PRIMARY KEY,
  eclass VARCHAR(64) NOT NULL,
  code VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  document VARCHAR(1000000) NOT NULL
);

CREATE INDEX registry_object_code ON registry_object(code, eclass);

-- The references of the documents once more, so that the database keeps what is referred to and reports can join. The
-- foreign key of the targets is made after its index, or H2 makes another one of its own.
CREATE TABLE registry_reference (
  source VARCHAR(36) NOT NULL REFERENCES registry_object(id),
  feature VARCHAR(64) NOT NULL,
  position INTEGER NOT NULL,
  target VARCHAR(36) NOT NULL,
  PRIMARY KEY (source, feature, position)
);

CREATE INDEX registry_reference_target ON registry_reference(target);

ALTER TABLE registry_reference ADD CONSTRAINT registry_reference_kept FOREIGN KEY (target)
  REFERENCES registry_object(id);

-- Append-only. Values are JSON texts, absent ones NULL; feature is empty when a whole object was added or removed. Each
-- row's hash covers its values and the hash before it; a commit's hash covers the last row of the commit. Whoever commits
-- numbers the rows without gaps.
CREATE TABLE registry_history (
  sequence BIGINT PRIMARY KEY,
  commit_number BIGINT NOT NULL REFERENCES registry_commit(number),
  object VARCHAR(36) NOT NULL,
  eclass VARCHAR(64) NOT NULL,
  feature VARCHAR(64) NOT NULL,
  old_value VARCHAR(1000000),
  new_value VARCHAR(1000000),
  previous_hash VARCHAR(64) NOT NULL,
  hash VARCHAR(64) NOT NULL
);

CREATE INDEX registry_history_object ON registry_history(object, sequence);
CREATE INDEX registry_history_commit ON registry_history(commit_number);

-- Files that bear witness, by the SHA-256 of their bytes; the bytes in chunks, so that nobody needs a whole file in memory.
CREATE TABLE registry_blob (
  sha256 VARCHAR(64) PRIMARY KEY,
  size BIGINT NOT NULL
);

CREATE TABLE registry_blob_chunk (
  sha256 VARCHAR(64) NOT NULL REFERENCES registry_blob(sha256),
  position INTEGER NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (sha256, position)
);
