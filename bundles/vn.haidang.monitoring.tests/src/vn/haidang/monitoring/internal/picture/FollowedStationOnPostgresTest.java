package vn.haidang.monitoring.internal.picture;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

@ExtendWith(OnPostgres.class)
class FollowedStationOnPostgresTest extends FollowedStationTest {}
