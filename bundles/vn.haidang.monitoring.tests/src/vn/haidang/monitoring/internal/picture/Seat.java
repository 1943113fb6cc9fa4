package vn.haidang.monitoring.internal.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.registry.RegistryReader;
import vn.haidang.storage.Database;
import vn.haidang.testing.RecordedEvents;

/** A seat that follows a station; the test says when it looks and how much time has passed. */
final class Seat implements AutoCloseable {

    final RecordedEvents events = new RecordedEvents();
    final FollowedStation station;
    private final AtomicLong elapsed = new AtomicLong();
    private final List<Runnable> ticks = new ArrayList<>();

    Seat(Database database, RegistryReader registry) {
        station = new FollowedStation(database, registry, new ByHand(), () -> StagedStation.START, elapsed::get,
                events);
    }

    /** Looks until it is so; real time only bounds it. */
    void lookUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not come to pass");
            ticks.forEach(Runnable::run);
            LockSupport.parkNanos(5_000_000);
        }
    }

    void passes(Duration time) {
        elapsed.addAndGet(time.toNanos());
    }

    LineState state(String line) {
        return station.line(line).orElseThrow().state();
    }

    /** The lines whose state was told to have changed. */
    List<Object> told() {
        return events.of(LineMonitor.STATE_TOPIC).stream().map(event -> event.getProperty(LineMonitor.LINE_CODE))
                .toList();
    }

    @Override
    public void close() {
        station.stop();
    }

    private final class ByHand implements Scheduler {
        @Override
        public Scheduled after(Duration delay, Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Scheduled every(Duration delay, Duration period, Runnable task) {
            ticks.add(task);
            return () -> {};
        }
    }
}
