package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;

class DeviceStatesTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

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

    /** SNMP is off, or the credentials are wrong: the machine lives. */
    @Test
    void aDeviceThatRefusesIsNotDeadAndHasAnAlarmOfItsOwn() {
        engine.poller.script("SWITCH",
                () -> new DevicePoll.Refused(engine.time.instant(), ForeignMessages.reason()));
        engine.run(Duration.ofMinutes(2));
        assertEquals(LineState.UP, engine.deviceState("SWITCH"));
        assertEquals(List.of("foreign.plain"), toldOf("SWITCH"));
        assertEquals(List.of(), alarmed());
        engine.run(Duration.ofMinutes(4));
        assertEquals(List.of("SWITCH device.refused"), alarmed());
        engine.kill();
        engine.start();
        engine.run(Duration.ofMinutes(5));
        assertEquals(List.of("SWITCH device.refused"), alarmed(), "once");
        engine.poller.unscript("SWITCH");
        engine.run(Duration.ofMinutes(2));
        assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList());
    }

    @Test
    void theSentenceOfADeadDeviceSaysHowOftenThisMonthAndNothingOfWhatIsNotBehindIt() {
        for (int time = 1; time <= 2; time++) {
            engine.poller.kill("SWITCH");
            engine.runSeconds(75);
            Finding finding = engine.alarms().open().stream().filter(Alarm::isActive).findFirst().orElseThrow()
                    .finding();
            assertTrue(finding.summary(VIETNAMESE).matches("Thiết bị SWITCH \\(Thiết bị SWITCH\\) không trả lời từ"
                    + " 22/11/2026 08:0\\d, lần thứ " + time + " trong tháng này\\."), finding.summary(VIETNAMESE));
            assertEquals("Thiết bị không trả lời nhiều lần liên tiếp, còn những gì ở trước nó không báo hỏng.",
                    finding.explanation(VIETNAMESE).orElseThrow());
            engine.poller.revive("SWITCH");
            engine.runSeconds(75);
        }
    }

    @Test
    void theSentenceOfADeadDeviceNamesTheDevicesAndLinesBehindIt() {
        List.of("DIST", "EDGE", "FAR", "SWITCH").forEach(engine.poller::kill);
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(5));
        Finding finding = engine.alarms().open().get(0).finding();
        assertTrue(finding.summary(VIETNAMESE).endsWith(
                "lần thứ 1 trong tháng này; thiết bị phía sau: 1 (EDGE); đường truyền phía sau: 1 (L)."),
                finding.summary(VIETNAMESE));
        assertEquals(List.of("device", "line"),
                finding.evidence().stream().map(evidence -> evidence.label()).toList());
    }

    /** What its poller warns of is told by one poll and perhaps not by the next: it must not pass unseen. */
    @Test
    void whatThePollerWarnsOfRingsOnceAndEndsWhenItIsToldNoMore() {
        Finding warning = ForeignMessages.reason();
        engine.poller.script("SWITCH", () -> new DevicePoll.Answered(engine.time.instant(),
                DeviceClocks.ofUpTime(100), DeviceClocks.Course.RAN_ON, List.of(), List.of(warning)));
        engine.run(Duration.ofMinutes(2));
        engine.kill();
        engine.start();
        engine.run(Duration.ofMinutes(5));
        assertEquals(1, engine.allAlarms().size());
        Alarm alarm = engine.allAlarms().get(0);
        assertEquals("SWITCH", alarm.line());
        assertTrue(alarm.isActive());
        assertEquals("device", alarm.finding().subject().orElseThrow().kind());
        engine.poller.unscript("SWITCH");
        engine.run(Duration.ofMinutes(2));
        assertFalse(engine.allAlarms().get(0).isActive());
    }

    @Test
    void whatThePollerWarnedOfADeviceThatIsTakenOutEnds() {
        Finding warning = ForeignMessages.reason();
        engine.poller.script("SWITCH", () -> new DevicePoll.Answered(engine.time.instant(),
                DeviceClocks.ofUpTime(100), DeviceClocks.Course.RAN_ON, List.of(), List.of(warning)));
        engine.run(Duration.ofMinutes(2));
        engine.kill();
        engine.registry.removeDevice("SWITCH");
        engine.start();
        engine.runSeconds(5);
        assertFalse(engine.allAlarms().get(0).isActive());
    }
}
