-- What the station that watches sees, for the seats that have no engine of their own. kind: HEAD, LINE, DEVICE or SERVICE,
-- of which each page has a few hundred. version: counts the writings of the picture; of the head it is the newest. at: when
-- the row was written, by the clock of the database.

CREATE TABLE watch_picture (
  kind VARCHAR(16) NOT NULL,
  page INTEGER NOT NULL,
  version BIGINT NOT NULL,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  content VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (kind, page)
);
