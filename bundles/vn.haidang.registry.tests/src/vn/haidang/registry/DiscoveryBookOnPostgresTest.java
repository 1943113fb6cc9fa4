package vn.haidang.registry;

import org.junit.jupiter.api.extension.ExtendWith;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class DiscoveryBookOnPostgresTest extends DiscoveryBookTest {}
