package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import vn.haidang.monitoring.LineState;
import vn.haidang.registry.DeviceEntry;

/** The carrier's router answers pings alone: what is behind it is judged by the echo of its line. */
class PingOnlyRouterTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    /** EDGE - line L - CPE, which has no SNMP - SW1 - SW2; line M goes on from CPE to the next village. */
    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("EDGE", Optional.empty())).with(withoutSnmp("CPE", Optional.empty()))
                .with(withoutSnmp("HUB", Optional.of("CPE"))).with(device("SW1", Optional.of("HUB")))
                .with(device("SW2", Optional.of("SW1")))
                .with(line("L", Optional.of("EDGE"), Optional.of("CPE"), true))
                .with(line("M", Optional.of("CPE"), Optional.empty(), true));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static DeviceEntry withoutSnmp(String code, Optional<String> uplink) {
        return new DeviceEntry("id-" + code, code, "Thiết bị " + code, DeviceEntry.Kind.ROUTER, "U", Optional.empty(),
                uplink);
    }

    private List<String> alarmed() {
        return engine.allAlarms().stream().map(alarm -> alarm.line() + " " + alarm.finding().code()).sorted().toList();
    }

    private void cutBoth() {
        engine.transport.cut("L");
        engine.transport.cut("M");
        List.of("SW1", "SW2").forEach(engine.poller::kill);
    }

    @Test
    void aCutLineIsOneAlarmAndWhatIsBehindItKeepsQuiet() {
        cutBoth();
        engine.run(Duration.ofMinutes(10));
        assertEquals(List.of("L line.down"), alarmed());
        assertEquals(LineState.UNREACHABLE, engine.state("M"));
        assertEquals(LineState.UNREACHABLE, engine.deviceState("SW1"));
        assertEquals(LineState.UNREACHABLE, engine.deviceState("SW2"));
    }

    @Test
    void allIsUpAgainWithTheLine() {
        cutBoth();
        engine.run(Duration.ofMinutes(30));
        engine.transport.restore("L");
        engine.transport.restore("M");
        List.of("SW1", "SW2").forEach(engine.poller::revive);
        engine.run(Duration.ofMinutes(2));
        assertEquals(List.of(LineState.UP, LineState.UP), List.of(engine.state("L"), engine.state("M")));
        assertEquals(List.of(LineState.UP, LineState.UP),
                List.of(engine.deviceState("SW1"), engine.deviceState("SW2")));
        assertEquals(List.of("L line.down"), alarmed());
    }

    @Test
    void aSwitchThatDiesBehindALivingRouterRings() {
        List.of("SW1", "SW2").forEach(engine.poller::kill);
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of("SW1 device.dead"), alarmed());
    }

    @Test
    void aLineThatIsCutBehindALivingRouterRings() {
        engine.transport.cut("M");
        engine.runSeconds(10);
        assertEquals(List.of("M line.down"), alarmed());
    }

    /** DIST's agent is silent, but EDGE2 answers through it. */
    @Test
    void aDeviceThroughWhichAnotherAnswersIsNotDead() {
        engine.registry.with(device("DIST", Optional.empty())).with(device("EDGE2", Optional.of("DIST")));
        engine.runSeconds(90);
        engine.poller.kill("DIST");
        engine.run(Duration.ofMinutes(10));
        assertEquals(List.of("DIST device.silent"), alarmed());
    }
}
