package vn.haidang.monitoring.internal.ledger;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class OutageBookOnPostgresTest extends OutageBookTest {}
