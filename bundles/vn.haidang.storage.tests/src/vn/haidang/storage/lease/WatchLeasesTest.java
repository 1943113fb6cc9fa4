package vn.haidang.storage.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.testing.ChildProcess;
import vn.haidang.testing.TestPostgres;

/** Two stations on one PostgreSQL database. */
class WatchLeasesTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-22T01:00:00Z"));

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void ofTwoStationsExactlyOneHoldsADevice() throws Exception {
        String url = TestPostgres.running().newDatabase();
        try (ChildProcess first = LeaseProgram.program().start(folder.resolve("1").toString(), url, "one");
                ChildProcess second = LeaseProgram.program().start(folder.resolve("2").toString(), url, "two")) {
            assertEquals("[R1, R2]", first.answer("R1 R2"));
            assertEquals("[R3]", second.answer("R1 R2 R3"));
            assertEquals("[R1, R2]", first.answer("R1 R2 R3"));
            assertEquals("[R1]", first.answer("R1"));
            assertEquals("[R2, R3]", second.answer("R1 R2 R3"));
        }
    }

    @Test
    void whatAKilledStationHeldIsTakenOverOnceTheLeaseEndsByTheClockOfTheDatabase() throws Exception {
        String url = TestPostgres.running().newDatabase();
        try (DataFolder data = DataFolder.openShared(folder.resolve("here"), url, TIME)) {
            WatchLeases here = leases(data.database());
            try (ChildProcess other = LeaseProgram.program().start(folder.resolve("there").toString(), url, "other")) {
                assertEquals("[R1, R2]", other.answer("R1 R2"));
            }
            assertEquals(Set.of(), here.renew(Set.of("R1", "R2")));
            assertFalse(here.isAlone());
            endLease(data.database(), "R1");
            assertEquals(Set.of("R1"), here.renew(Set.of("R1", "R2")));
            assertTrue(here.holds("R1"));
            assertFalse(here.holds("R2"));
        }
    }

    @Test
    void whoCannotRenewHoldsNothingAnyMoreBeforeTheLeaseEnds() throws Exception {
        try (DataFolder data = DataFolder.open(folder, TIME)) {
            WatchLeases leases = leases(data.database());
            assertFalse(leases.holds("R1"));
            leases.renew(Set.of("R1"));
            assertTrue(leases.holds("R1"));
            nanos.addAndGet(WatchLeases.LENGTH.toNanos() - 1_000_000_000L);
            assertFalse(leases.holds("R1"));
            leases.renew(Set.of("R1"));
            assertTrue(leases.holds("R1"));
            leases.release();
            assertFalse(leases.holds("R1"));
        }
    }

    private WatchLeases leases(Database database) {
        return new WatchLeases(database, "here", nanos::get);
    }

    /** As if the other station had been gone for a minute. */
    private static void endLease(Database database, String watched) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("update watch_lease set until_at = until_at"
                    + " - interval '1' minute where watched = ?")) {
                update.setString(1, watched);
                return update.executeUpdate();
            }
        });
    }
}
