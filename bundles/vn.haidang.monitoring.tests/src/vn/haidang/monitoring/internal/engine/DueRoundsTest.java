package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import vn.haidang.base.time.SimulatedTime;

class DueRoundsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));
    private final AtomicLong nanos = new AtomicLong(-7);
    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final List<Long> begun = new ArrayList<>();
    private final List<Duration> lateness = new ArrayList<>();
    private final AtomicLong missed = new AtomicLong();
    private final DueRounds rounds = new DueRounds(SECOND, thread::add, nanos::get, (round, late) -> {
        begun.add(round);
        lateness.add(late);
    }, missed::addAndGet);

    @Test
    void missesNothingWhenTheStartUpTookLong() {
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        rounds.start(time);
        pass(Duration.ZERO);
        work();
        pass(SECOND);
        work();
        assertEquals(List.of(0L, 1L), begun);
        assertEquals(0, missed.get());
    }

    @Test
    void missesWhatFindsTheThreadBusy() {
        rounds.start(time);
        pass(Duration.ZERO);
        work();
        pass(Duration.ofSeconds(5));
        work();
        pass(SECOND);
        work();
        assertEquals(List.of(0L, 6L), begun);
        assertEquals(5, missed.get());
    }

    @Test
    void beginsARoundThatIsLateByLessThanItsPeriod() {
        rounds.start(time);
        pass(Duration.ZERO);
        pass(Duration.ofMillis(900));
        work();
        assertEquals(List.of(0L), begun);
        assertEquals(List.of(Duration.ofMillis(900)), lateness);
        assertEquals(0, missed.get());
    }

    private void pass(Duration length) {
        nanos.addAndGet(length.toNanos());
        time.advance(length);
    }

    private void work() {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }
}
