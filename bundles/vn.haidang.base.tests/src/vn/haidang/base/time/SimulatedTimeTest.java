package vn.haidang.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SimulatedTimeTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final SimulatedTime time = new SimulatedTime(START);
    private final List<String> ran = new ArrayList<>();

    @Test
    void tasksRunInOrderOfTheirTimeAndSeeIt() {
        time.after(Duration.ofSeconds(5), () -> ran.add("b " + seconds()));
        time.after(Duration.ofSeconds(2), () -> ran.add("a " + seconds()));
        time.every(Duration.ofSeconds(3), Duration.ofSeconds(3), () -> ran.add("p " + seconds()));
        time.advance(Duration.ofSeconds(7));
        assertEquals(List.of("a 2", "p 3", "b 5", "p 6"), ran);
        assertEquals(START.plusSeconds(7), time.instant());
    }

    @Test
    void aTaskMayScheduleTheNextOne() {
        time.after(Duration.ofSeconds(1), () -> time.after(Duration.ofSeconds(1), () -> ran.add("at " + seconds())));
        time.advance(Duration.ofSeconds(2));
        assertEquals(List.of("at 2"), ran);
    }

    @Test
    void aClosedTaskDoesNotRun() {
        Scheduler.Scheduled task = time.every(Duration.ofSeconds(1), Duration.ofSeconds(1), () -> ran.add("x"));
        time.advance(Duration.ofSeconds(1));
        task.close();
        time.advance(Duration.ofSeconds(10));
        assertEquals(List.of("x"), ran);
    }

    @Test
    void aJumpOfTheClockDisturbsNoTask() {
        time.after(Duration.ofSeconds(10), () -> ran.add("due"));
        time.jumpTo(START.minus(Duration.ofDays(1)));
        time.advance(Duration.ofSeconds(9));
        assertEquals(List.of(), ran);
        time.advance(Duration.ofSeconds(1));
        assertEquals(List.of("due"), ran);
        assertEquals(START.minus(Duration.ofDays(1)).plusSeconds(10), time.instant());
    }

    private long seconds() {
        return Duration.between(START, time.instant()).toSeconds();
    }
}
