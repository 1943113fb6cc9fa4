package vn.haidang.monitoring.internal.event;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class EventBookOnPostgresTest extends EventBookTest {}
