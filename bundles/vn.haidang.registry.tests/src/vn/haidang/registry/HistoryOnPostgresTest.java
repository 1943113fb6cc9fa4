package vn.haidang.registry;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class HistoryOnPostgresTest extends HistoryTest {}
