package vn.haidang.monitoring.internal.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.StationWatch;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.testing.RecordedEvents;

class SignOfLifeTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private TestDatabase database;
    private TellingLedger ledger;
    private SignOfLife watch;
    private Runnable look;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        ledger = new TellingLedger(database.database(), new RecordedEvents());
        watch = new SignOfLife(ledger, new ByHand(), new Topics());
    }

    @AfterEach
    void close() {
        watch.stop();
        database.close();
    }

    /** Looks until it has something to say. */
    private void lookUntilNews() throws InterruptedException {
        for (int looks = 0; looks < 1_000; looks++) {
            look.run();
            if (StationWatch.TOPIC.equals(news.poll(20, TimeUnit.MILLISECONDS))) {
                return;
            }
        }
        throw new AssertionError("no news");
    }

    private Optional<String> code() {
        return watch.silence().map(finding -> finding.code());
    }

    @Test
    void tellsWhenTheStationFallsSilentAndWhenItIsBack() throws InterruptedException {
        ledger.pulse(TellingLedger.STATION, START);
        lookUntilNews();
        assertEquals(Optional.of("station.silent"), code());
        ledger.pulse(TellingLedger.STATION, START.minus(Duration.ofHours(1)));
        lookUntilNews();
        assertEquals(Optional.empty(), code(), "a clock that is wrong is a sign of life too");
    }

    @Test
    void tellsWhenThereNeverWasOne() throws InterruptedException {
        lookUntilNews();
        assertEquals(Optional.of("station.never"), code());
    }

    private final class ByHand implements Scheduler {
        @Override
        public Scheduled after(Duration delay, Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Scheduled every(Duration delay, Duration period, Runnable task) {
            look = task;
            return () -> {};
        }
    }

    private final class Topics implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            news.add(event.getTopic());
        }

        @Override
        public void sendEvent(Event event) {
            throw new UnsupportedOperationException();
        }
    }
}
