package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;

class LineStatesTest {

    private static final Instant START = SimulatedEngine.START;

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void makeEngine() {
        engine = new SimulatedEngine(folder);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void showsEveryLineOfTheRegistryFromTheStart() {
        engine.registry.with(line("B")).with(line("A")).with(line("C", Optional.empty(), Optional.empty(), false));
        engine.start();
        assertEquals(List.of("A", "B", "C"),
                engine.core().published().lines().stream().map(status -> status.line().code()).toList());
        assertEquals(LineState.UNKNOWN, engine.state("A"));
        engine.runSeconds(1);
        assertEquals(LineState.UP, engine.state("A"));
        engine.runSeconds(600);
        assertEquals(LineState.UNKNOWN, engine.state("C"), "neither echo nor SNMP");
        assertEquals(Optional.of(Duration.ofNanos(4_123_456)), engine.line("A").roundTrip());
    }

    @Test
    void raisesAnAlarmForACutLineAndClearsItAfterwards() {
        engine.registry.with(device("R1", Optional.empty())).with(device("S1", Optional.of("R1")))
                .with(device("X9", Optional.empty())).with(line("A", Optional.empty(), Optional.of("R1"), true));
        engine.start();
        engine.runSeconds(9);
        engine.transport.cut("A");
        engine.runSeconds(2);
        assertEquals(LineState.SUSPECT, engine.state("A"));
        assertEquals(List.of(), engine.alarms().open());
        engine.runSeconds(1);
        assertEquals(LineState.DOWN, engine.state("A"));
        assertEquals(START.plusSeconds(10), engine.line("A").since());

        Alarm alarm = engine.alarms().open().get(0);
        assertEquals("A", alarm.line());
        assertEquals(START.plusSeconds(12), alarm.raisedAt());
        assertEquals("Đường truyền Phường A (VNPT) mất kết nối từ 22/11/2026 08:00, lần thứ 1 trong tháng này;"
                + " thiết bị phía sau: 2 (R1, S1).", alarm.finding().summary(ValueFormat.of(Language.VIETNAMESE)));
        assertEquals("Line Phường A (VNPT): down since 22/11/2026 08:00, outage number 1 this month;"
                + " devices behind it: 2 (R1, S1).", alarm.finding().summary(ValueFormat.of(Language.ENGLISH)));

        engine.transport.restore("A");
        engine.runSeconds(60);
        assertEquals(LineState.UP, engine.state("A"));
        Alarm cleared = engine.alarms().open().get(0);
        assertEquals(Optional.of(START.plusSeconds(13)), cleared.clearedAt());
        assertTrue(cleared.isOpen(), "it latches until somebody takes notice");
        assertTrue(engine.alarms().acknowledge(cleared.id(), "Kỹ thuật viên 1"));
        assertFalse(engine.alarms().acknowledge(cleared.id(), "Kỹ thuật viên 2"));
        assertEquals(List.of(), engine.alarms().open());
        assertEquals(List.of(new Outage("A", START.plusSeconds(10), Optional.of(START.plusSeconds(13)), "echo")),
                engine.outages().outages("A", START, START.plusSeconds(3_600)));
    }

    @Test
    void numbersTheOutagesOfTheMonthOfTheCity() {
        engine.registry.with(line("A"));
        engine.start();
        for (int number = 1; number <= 3; number++) {
            cut(Duration.ofSeconds(10));
            assertEquals(number, engine.alarms().open().get(0).finding().arguments().values().get("times"));
        }
        // December begins in the city at 17:00 UTC of the last of November.
        engine.time.jumpTo(Instant.parse("2026-11-30T16:59:00Z"));
        cut(Duration.ofSeconds(10));
        assertEquals(4, engine.alarms().open().get(0).finding().arguments().values().get("times"));
        engine.time.jumpTo(Instant.parse("2026-11-30T17:01:00Z"));
        cut(Duration.ofSeconds(10));
        assertEquals(1, engine.alarms().open().get(0).finding().arguments().values().get("times"));
    }

    private void cut(Duration length) {
        engine.runSeconds(5);
        engine.transport.cut("A");
        engine.run(length);
        engine.transport.restore("A");
        engine.runSeconds(5);
        assertEquals(LineState.UP, engine.state("A"));
    }

    @Test
    void tellsOfEachChangeAndOnceASecondThatThereIsNews() {
        engine.registry.with(line("A"));
        engine.start();
        engine.runSeconds(5);
        engine.transport.cut("A");
        engine.runSeconds(5);
        engine.transport.restore("A");
        engine.runSeconds(10);
        assertEquals(List.of("UP", "SUSPECT", "DOWN", "UP"), engine.events.of(LineMonitor.STATE_TOPIC).stream()
                .map(event -> event.getProperty(LineMonitor.STATE)).toList());
        assertEquals(2, engine.events.of(AlarmBook.TOPIC).size(), "raised and cleared");
        assertEquals(engine.allAlarms().get(0).id(),
                engine.events.of(AlarmBook.TOPIC).get(0).getProperty(AlarmBook.ALARM_ID));
        int updates = engine.events.of(LineMonitor.UPDATE_TOPIC).size();
        assertTrue(updates >= 19 && updates <= 20, "updates in 20 seconds: " + updates);
    }

    @Test
    void followsTheRegistryWhileItRuns() {
        engine.registry.with(line("A"));
        engine.start();
        engine.runSeconds(5);
        engine.registry.with(line("B"));
        engine.runSeconds(1);
        assertEquals(LineState.UP, engine.state("B"));
        engine.transport.cut("A");
        engine.runSeconds(5);
        assertEquals(LineState.DOWN, engine.state("A"));

        engine.registry.remove("A");
        engine.runSeconds(2);
        assertEquals(List.of("B"),
                engine.core().published().lines().stream().map(status -> status.line().code()).toList());
        assertFalse(engine.allAlarms().get(0).isActive(), "nobody watches the line any longer");
        assertFalse(engine.outages().outages("A", START, START.plusSeconds(99)).get(0).end().isEmpty());
    }

    @Test
    void measuresEachRoundOnce() {
        engine.registry.with(line("A")).with(line("B"));
        engine.transport.cut("B");
        engine.start();
        engine.runSeconds(9);
        assertEquals(10, engine.measurements.polls().size());
        assertEquals(List.of("A round-trip 4.123", "A loss 0.0", "A jitter 0.0", "B loss 1.0"),
                engine.measurements.polls().get(3).samples().stream().map(
                        sample -> sample.key().object() + " " + sample.key().metric().name() + " " + sample.value())
                        .toList());
        assertEquals(START.plusSeconds(3), engine.measurements.polls().get(3).at());
        assertEquals(10, engine.core().health().echoRounds());
        assertEquals(0, engine.core().health().missedEchoRounds());
    }
}
