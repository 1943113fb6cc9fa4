-- What is looked for every few seconds: alarms that go on, that nobody has taken notice of, that came or ended lately; outages
-- that go on or ended lately.

CREATE INDEX alarm_cleared ON alarm(cleared_at);
CREATE INDEX alarm_acknowledged ON alarm(acknowledged_at, raised_at);
CREATE INDEX alarm_raised ON alarm(raised_at);
CREATE INDEX outage_end ON outage(end_at);
