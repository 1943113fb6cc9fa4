package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.registry.LineEntry;

/** Nobody can clear an alarm by hand, so each must end by itself, whatever happened to what it is about. */
class AlarmsEndTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;
    private final List<DeviceMeasure> measures = new ArrayList<>();

    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("FAR", Optional.empty())).with(device("SW", Optional.of("FAR")))
                .with(line("L", Optional.empty(), Optional.of("FAR"), true));
        engine.meters.bindMeter(device -> CompletableFuture.completedFuture(
                new DeviceMeter.DeviceMeasures.Measured(engine.time.instant(), List.copyOf(measures))));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> active() {
        return engine.alarms().open().stream().filter(Alarm::isActive)
                .map(alarm -> alarm.line() + " " + alarm.finding().code()).sorted().toList();
    }

    private void heat() {
        measures.add(new DeviceMeasure("temperature", "sensor 1", 95));
        measures.add(new DeviceMeasure("cpu-load", "", 5));
        engine.run(Duration.ofMinutes(10));
        assertEquals(List.of("FAR rule.above", "FAR rule.above", "SW rule.above", "SW rule.above"), active());
    }

    @Test
    void aSilentAgentThatAnswersAfterARestart() {
        engine.poller.kill("FAR");
        engine.run(Duration.ofMinutes(6));
        assertEquals(List.of("FAR device.silent"), active());
        engine.kill();
        engine.poller.revive("FAR");
        engine.start();
        engine.runSeconds(90);
        assertEquals(List.of(), active());
    }

    @Test
    void aSilentAgentWhoseDeviceIsTakenOutWhileTheProgramIsOff() {
        engine.poller.kill("FAR");
        engine.run(Duration.ofMinutes(6));
        engine.kill();
        engine.registry.removeDevice("FAR");
        engine.start();
        engine.runSeconds(5);
        assertEquals(List.of(), active());
    }

    @Test
    void aRestartDoesNotRaiseTheSilentAgentASecondTime() {
        engine.poller.kill("FAR");
        engine.run(Duration.ofMinutes(6));
        engine.kill();
        engine.start();
        engine.run(Duration.ofMinutes(10));
        assertEquals(1, engine.allAlarms().size());
    }

    @Test
    void aRuleAboutADeviceThatIsTakenOut() {
        heat();
        engine.registry.removeDevice("SW");
        engine.runSeconds(5);
        assertEquals(List.of("FAR rule.above", "FAR rule.above"), active());
    }

    @Test
    void aRuleAboutADeviceThatIsTakenOutWhileTheProgramIsOff() {
        heat();
        engine.kill();
        engine.registry.removeDevice("SW");
        engine.start();
        engine.runSeconds(5);
        assertEquals(List.of("FAR rule.above", "FAR rule.above"), active());
    }

    @Test
    void aRuleAboutASensorThatIsThereNoMore() {
        heat();
        measures.remove(0);
        engine.run(Duration.ofMinutes(2));
        assertEquals(4, active().size(), "one poll without it may be an accident");
        engine.run(Duration.ofMinutes(3));
        assertEquals(List.of(), active());
    }

    @Test
    void aRuleAboutASensorThatIsTakenOutWhileTheProgramIsOff() {
        heat();
        engine.kill();
        measures.remove(0);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of(), active());
    }

    @Test
    void aFullLineThatHasNoInterfaceAnyMore() {
        engine.poller.rate(new Rate.Good(48_000_000));
        engine.run(Duration.ofMinutes(20));
        assertEquals(List.of("L rule.above"), active());
        engine.registry.with(line("L", Optional.empty(), Optional.empty(), true));
        engine.runSeconds(5);
        assertEquals(List.of(), active());
    }

    @Test
    void aLineThatComesBackIntoTheRegistryRingsAnew() {
        LineEntry line = line("L", Optional.empty(), Optional.of("FAR"), true);
        engine.poller.rate(new Rate.Good(48_000_000));
        engine.run(Duration.ofMinutes(20));
        engine.registry.remove("L");
        engine.runSeconds(5);
        assertEquals(List.of(), active());
        engine.registry.with(line);
        engine.run(Duration.ofMinutes(20));
        assertEquals(List.of("L rule.above"), active());
    }

    @Test
    void aLineThatFlapsAndIsTakenOutWhileTheProgramIsOff() {
        for (int time = 0; time < 5; time++) {
            engine.transport.cut("L");
            engine.runSeconds(30);
            engine.transport.restore("L");
            engine.runSeconds(60);
        }
        assertEquals(List.of("L line.flapping"), active());
        engine.kill();
        engine.registry.remove("L");
        engine.start();
        engine.runSeconds(15);
        assertEquals(List.of(), active());
    }

    /** It died while it was worked on, the program was restarted meanwhile, and then the work was over. */
    @Test
    void aDeviceThatDiedUnderMaintenanceRingsWhenThatIsOverAlsoAfterARestart() {
        Instant now = engine.time.instant();
        engine.maintenance().add(new MaintenanceScope(MaintenanceScope.Kind.DEVICE, "SW"),
                MaintenanceSchedule.once(now, now.plus(Duration.ofMinutes(30))), "thay nguồn", "An");
        engine.runSeconds(20);
        engine.poller.kill("SW");
        engine.run(Duration.ofMinutes(5));
        assertEquals(LineState.DOWN, engine.deviceState("SW"));
        assertEquals(List.of(), active());
        engine.kill();
        engine.start();
        engine.run(Duration.ofMinutes(20));
        assertEquals(List.of(), active());
        engine.run(Duration.ofMinutes(10));
        assertEquals(List.of("SW device.dead"), active());
        engine.poller.revive("SW");
        engine.run(Duration.ofMinutes(3));
        assertEquals(List.of(), active());
    }
}
