package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;

class DeviceStatesTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    /** CORE - DIST - EDGE in the centre; line L from EDGE to FAR in the ward, with SWITCH behind it. */
    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("CORE", Optional.empty())).with(device("DIST", Optional.of("CORE")))
                .with(device("EDGE", Optional.of("DIST"))).with(device("FAR", Optional.empty()))
                .with(device("SWITCH", Optional.of("FAR")))
                .with(line("L", Optional.of("EDGE"), Optional.of("FAR"), true));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> alarmed() {
        return engine.allAlarms().stream().map(alarm -> alarm.line() + " " + alarm.finding().code()).sorted().toList();
    }

    @Test
    void aDeviceThatAnswersIsUp() {
        engine.runSeconds(2);
        assertEquals(List.of("CORE", "DIST", "EDGE", "FAR", "SWITCH"),
                engine.core().devices().devices().stream().map(status -> status.device().code()).toList());
        assertTrue(engine.core().devices().devices().stream().allMatch(status -> status.state() == LineState.UP));
        assertEquals(List.of("ge-0/0"), engine.core().devices().byCode().get("FAR").interfaces().stream()
                .map(status -> status.name()).toList());
    }

    @Test
    void whatTheLastPollToldIsKeptUntilTheNext() {
        assertEquals(List.of(), toldOf("SWITCH"));
        engine.poller.kill("SWITCH");
        engine.runSeconds(75);
        assertEquals(List.of("foreign.plain"), toldOf("SWITCH"));
        engine.poller.revive("SWITCH");
        engine.runSeconds(75);
        assertEquals(List.of(), toldOf("SWITCH"));
    }

    private List<String> toldOf(String device) {
        return engine.core().devices().byCode().get(device).findings().stream().map(Finding::code).toList();
    }

    @Test
    void aDeadDeviceWithNothingBehindItHasAnAlarmOfItsOwn() {
        engine.poller.kill("SWITCH");
        engine.runSeconds(75);
        assertEquals(LineState.DOWN, engine.deviceState("SWITCH"));
        assertEquals(List.of("SWITCH device.dead"), alarmed());
        engine.poller.revive("SWITCH");
        engine.runSeconds(60);
        assertEquals(LineState.UP, engine.deviceState("SWITCH"));
        assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList());
    }

    @Test
    void aSingleSilenceIsNoDeath() {
        engine.runSeconds(50);
        engine.poller.kill("SWITCH");
        engine.runSeconds(8);
        engine.poller.revive("SWITCH");
        engine.runSeconds(120);
        assertEquals(LineState.UP, engine.deviceState("SWITCH"));
        assertEquals(List.of(), alarmed());
    }

    @Test
    void onlyTheFirstDeadDeviceOfAChainRings() {
        List.of("CORE", "DIST", "EDGE", "FAR", "SWITCH").forEach(engine.poller::kill);
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of("CORE device.dead"), alarmed());
        assertEquals(LineState.UNREACHABLE, engine.state("L"));
        assertEquals(LineState.DOWN, engine.deviceState("CORE"));
        for (String child : List.of("DIST", "EDGE", "FAR", "SWITCH")) {
            assertEquals(LineState.UNREACHABLE, engine.deviceState(child), child);
        }
    }

    @Test
    void whatIsBehindACutLineKeepsQuiet() {
        List.of("FAR", "SWITCH").forEach(engine.poller::kill);
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of("L line.down"), alarmed());
        assertEquals(LineState.UNREACHABLE, engine.deviceState("FAR"));
        assertEquals(LineState.UNREACHABLE, engine.deviceState("SWITCH"));
    }

    @Test
    void aDeviceWhoseLineIsUpHasOnlyASilentAgent() {
        engine.poller.kill("FAR");
        engine.run(Duration.ofMinutes(3));
        assertEquals(List.of(), alarmed());
        engine.run(Duration.ofMinutes(3));
        assertEquals(List.of("FAR device.silent"), alarmed());
        assertEquals(LineState.SUSPECT, engine.deviceState("FAR"));
        engine.poller.revive("FAR");
        engine.runSeconds(61);
        assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList());
    }

    @Test
    void aDeviceThatIsTakenOutOfTheRegistryIsNobodysAlarm() {
        engine.poller.kill("SWITCH");
        engine.runSeconds(75);
        engine.registry.removeDevice("SWITCH");
        engine.runSeconds(2);
        assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList());
    }

    @Test
    void aRestartRemembersTheDead() {
        engine.poller.kill("SWITCH");
        engine.runSeconds(75);
        engine.kill();
        engine.start();
        engine.runSeconds(61);
        assertEquals(LineState.DOWN, engine.deviceState("SWITCH"));
        assertEquals(List.of("SWITCH device.dead"), alarmed());
    }
}
