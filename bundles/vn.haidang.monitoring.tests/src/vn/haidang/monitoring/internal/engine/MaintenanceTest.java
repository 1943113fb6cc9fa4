package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;

class MaintenanceTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("TOP", Optional.empty())).with(device("CORE", Optional.of("TOP")))
                .with(device("FAR", Optional.empty()))
                .with(line("L", Optional.of("CORE"), Optional.of("FAR"), true)).with(line("M"));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private MaintenanceWindow plan(MaintenanceScope.Kind kind, String code, Duration length) {
        Instant now = engine.time.instant();
        MaintenanceWindow window = engine.maintenance().add(new MaintenanceScope(kind, code),
                MaintenanceSchedule.once(now, now.plus(length)), "thay thiết bị", "An");
        engine.runSeconds(20);
        return window;
    }

    private List<String> alarmed() {
        return engine.allAlarms().stream().map(Alarm::line).toList();
    }

    @ParameterizedTest
    @CsvSource({"LINE, L", "DEVICE, CORE", "DEVICE, TOP", "DEVICE, FAR", "UNIT, U-L"})
    void noAlarmRingsForWhatIsWorkedOn(MaintenanceScope.Kind kind, String code) {
        plan(kind, code, Duration.ofHours(1));
        engine.transport.cut("L");
        engine.transport.cut("M");
        engine.run(Duration.ofMinutes(10));
        assertEquals(LineState.DOWN, engine.state("L"), "it is seen all the same");
        assertEquals(List.of("M"), alarmed());
        assertEquals(1, engine.outages().outages("L", SimulatedEngine.START, engine.time.instant()).size());
    }

    @Test
    void theAlarmComesWhenTheWorkIsOverAndTheLineIsStillDown() {
        plan(MaintenanceScope.Kind.LINE, "L", Duration.ofMinutes(10));
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(9));
        assertEquals(List.of(), alarmed());
        engine.run(Duration.ofMinutes(2));
        assertEquals(List.of("L"), alarmed());
    }

    @Test
    void endingTheWorkEarlyBringsTheAlarmBack() {
        MaintenanceWindow window = plan(MaintenanceScope.Kind.LINE, "L", Duration.ofHours(3));
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(9));
        assertTrue(engine.maintenance().end(window.id(), "Bình"));
        engine.runSeconds(30);
        assertEquals(List.of("L"), alarmed());
    }

    @Test
    void manyCutsUnderMaintenanceAreNoFlapping() {
        plan(MaintenanceScope.Kind.LINE, "L", Duration.ofMinutes(30));
        for (int i = 0; i < 10; i++) {
            engine.transport.cut("L");
            engine.runSeconds(60);
            engine.transport.restore("L");
            engine.runSeconds(60);
        }
        engine.run(Duration.ofMinutes(15));
        assertEquals(List.of(), alarmed());
    }

    @Test
    void aDeadDeviceUnderMaintenanceKeepsQuiet() {
        plan(MaintenanceScope.Kind.DEVICE, "FAR", Duration.ofMinutes(30));
        engine.transport.cut("L");
        engine.poller.kill("FAR");
        engine.run(Duration.ofMinutes(10));
        assertEquals(List.of(), alarmed());
    }

    @Test
    void refusesWhatNobodyCanRead() {
        MaintenanceScope scope = new MaintenanceScope(MaintenanceScope.Kind.LINE, "L");
        MaintenanceSchedule schedule = MaintenanceSchedule.once(SimulatedEngine.START,
                SimulatedEngine.START.plusSeconds(3_600));
        assertThrows(IllegalArgumentException.class, () -> engine.maintenance().add(scope, schedule, " ", "An"));
        assertThrows(IllegalArgumentException.class, () -> engine.maintenance().add(scope, schedule, "x", ""));
        assertThrows(IllegalArgumentException.class, () -> new MaintenanceScope(MaintenanceScope.Kind.UNIT, ""));
        assertThrows(IllegalArgumentException.class,
                () -> MaintenanceSchedule.once(SimulatedEngine.START, SimulatedEngine.START));
    }
}
