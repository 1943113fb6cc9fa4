package vn.haidang.monitoring.internal.engine;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class MaintenanceOnPostgresTest extends MaintenanceTest {}
