package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;

class RuleAlarmsTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;
    private double cpu = 20;

    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("FAR", Optional.empty()))
                .with(line("L", Optional.empty(), Optional.of("FAR"), true));
        engine.meters.bindMeter(device -> CompletableFuture.completedFuture(new DeviceMeter.DeviceMeasures.Measured(
                engine.time.instant(), List.of(new DeviceMeasure("cpu-load", "CPU 1", cpu)))));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> alarms() {
        ValueFormat format = ValueFormat.of(Language.VIETNAMESE);
        return engine.allAlarms().stream().map(alarm -> alarm.finding().summary(format)).toList();
    }

    @Test
    void aFullLineRingsWhenItStaysFullAndEndsWhenItIsCalm() {
        engine.poller.rate(new Rate.Good(47_500_000));
        engine.run(Duration.ofMinutes(14));
        assertEquals(List.of(), alarms());
        engine.run(Duration.ofMinutes(4));
        assertEquals(List.of("Phường L (L): chiều nhận dùng hết 95%, vượt ngưỡng 90%, từ 22/11/2026 08:00."), alarms());
        engine.poller.rate(new Rate.Good(42_000_000));
        engine.run(Duration.ofMinutes(30));
        assertTrue(engine.allAlarms().get(0).isActive(), "between the thresholds nothing changes");
        engine.poller.rate(new Rate.Good(10_000_000));
        engine.run(Duration.ofMinutes(20));
        assertFalse(engine.allAlarms().get(0).isActive());
        assertEquals(1, engine.allAlarms().size());
    }

    @Test
    void aLineThatLosesEchoesRingsButACutOneDoesNotRingTwice() {
        engine.time.every(Duration.ofSeconds(10), Duration.ofSeconds(10), () -> {
            engine.transport.cut("L");
            engine.time.after(Duration.ofSeconds(1), () -> engine.transport.restore("L"));
        });
        engine.run(Duration.ofMinutes(8));
        assertEquals(List.of("Phường L (L): tỷ lệ mất gói 10%, vượt ngưỡng 5%, từ 22/11/2026 08:01."), alarms());
    }

    @Test
    void aCutLineHasTheAlarmOfTheCutAlone() {
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(20));
        assertEquals(List.of("line.down"), engine.allAlarms().stream().map(alarm -> alarm.finding().code()).toList());
    }

    @Test
    void aBusyProcessorRingsAndIsKeptInTheStore() {
        cpu = 97;
        engine.run(Duration.ofMinutes(20));
        assertEquals(List.of("Thiết bị FAR (FAR): tải bộ xử lý (CPU 1) 97 %, vượt ngưỡng 90 %, từ 22/11/2026 08:00."),
                alarms());
        assertTrue(engine.measurements.polls().stream().flatMap(poll -> poll.samples().stream())
                .anyMatch(sample -> sample.key().object().equals("FAR") && sample.value() == 97));
        engine.stop();
        cpu = 10;
        engine.start();
        engine.run(Duration.ofMinutes(20));
        assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList());
    }

    @Test
    void otherRulesCountAtOnceWithoutARestart() throws IOException {
        cpu = 50;
        engine.run(Duration.ofMinutes(5));
        Files.writeString(folder.resolve(RuleBook.FILE), """
                {"rules": [{"id": "mine", "metric": "cpu-load", "direction": "above", "raiseAt": 40, "clearAt": 30,
                  "hold": "PT1M", "severity": "ERROR", "objects": ["FAR"]}]}""");
        engine.run(Duration.ofMinutes(5));
        assertEquals(1, engine.allAlarms().size());
        Files.writeString(folder.resolve(RuleBook.FILE), "{\"rules\": [ ]}");
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList(),
                "no rule is about it any more");
    }

    @Test
    void aFlapThatNoEchoSawIsAnOutageWithItsOwnWitness() {
        Instant changed = engine.time.instant().plusSeconds(70);
        engine.run(Duration.ofMinutes(1));
        engine.poller.change("FAR", new InterfaceReading.Change(Optional.of(changed), true));
        engine.run(Duration.ofMinutes(1));
        engine.poller.change("FAR", InterfaceReading.Change.UNKNOWN);
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of(new Outage("L", changed, Optional.of(changed), "ifLastChange")),
                engine.outages().outages("L", SimulatedEngine.START, engine.time.instant()));
        assertEquals(List.of(), alarms());
    }

    @Test
    void aFlapThatTheEchoSawTooIsOneOutage() {
        engine.runSeconds(35);
        engine.transport.cut("L");
        engine.runSeconds(10);
        engine.transport.restore("L");
        Instant back = engine.time.instant();
        engine.poller.change("FAR", new InterfaceReading.Change(Optional.of(back), true));
        engine.run(Duration.ofMinutes(1));
        assertEquals(List.of("echo"), engine.outages().outages("L", SimulatedEngine.START, engine.time.instant())
                .stream().map(Outage::witness).toList());
    }
}
