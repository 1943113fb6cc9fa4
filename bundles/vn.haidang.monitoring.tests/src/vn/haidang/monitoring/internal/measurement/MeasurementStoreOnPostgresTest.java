package vn.haidang.monitoring.internal.measurement;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class MeasurementStoreOnPostgresTest extends MeasurementStoreTest {}
