package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;

class ParentFirstTest {

    private static final int LINES = 27;

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void startWithAllLinesOnOneDevice() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(device("CORE", Optional.empty()));
        for (int i = 0; i < LINES; i++) {
            engine.registry.with(line("L" + i, Optional.of("CORE"), Optional.empty(), true));
        }
        engine.start();
        engine.runSeconds(5);
        engine.poller.asked().clear();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void callsNoLineDownBehindADeadDeviceAndAsksItOnceForAll() {
        engine.poller.kill("CORE");
        cutAll();
        engine.runSeconds(4);
        assertAll(LineState.UNREACHABLE);
        assertEquals(List.of("CORE"), engine.poller.asked());
        engine.runSeconds(600);
        assertAll(LineState.UNREACHABLE);
        assertEquals(List.of("CORE"), engine.allAlarms().stream().map(Alarm::line).toList());
        assertEquals(List.of(), engine.outages().outages("L0", SimulatedEngine.START,
                SimulatedEngine.START.plusSeconds(9_999)));
    }

    @Test
    void callsALineDownWhenOthersAreHeardThroughADeviceThatDoesNotAnswer() {
        engine.poller.kill("CORE");
        engine.transport.cut("L0");
        engine.runSeconds(60);
        assertEquals(LineState.DOWN, engine.state("L0"));
        assertEquals(LineState.UP, engine.state("L1"));
        assertEquals(List.of("L0"), engine.allAlarms().stream().map(Alarm::line).toList());
    }

    @Test
    void raisesOneAlarmForTheDeadDeviceThatNamesTheLinesBehindIt() {
        engine.registry.with(device("EDGE", Optional.of("CORE")))
                .with(line("Z", Optional.of("EDGE"), Optional.empty(), true));
        engine.runSeconds(1);
        engine.poller.kill("CORE");
        engine.poller.kill("EDGE");
        engine.transport.cut("Z");
        cutAll();
        engine.runSeconds(4);
        Alarm alarm = engine.alarms().open().get(0);
        assertTrue(alarm.isActive());
        assertEquals("device", alarm.finding().subject().orElseThrow().kind());
        assertEquals("Thiết bị CORE (Thiết bị CORE) không trả lời từ 22/11/2026 08:00, lần thứ 1 trong tháng"
                + " này; thiết bị phía sau: 1 (EDGE); đường truyền phía sau: 28 (L0, L1, L10, L11, L12, …).",
                alarm.finding().summary(ValueFormat.of(Language.VIETNAMESE)));
        assertEquals(29, alarm.finding().evidence().size());
    }

    @Test
    void clearsTheAlarmWhenTheDeviceAnswersAndRaisesAnotherTheNextTime() {
        for (int time = 1; time <= 2; time++) {
            engine.poller.kill("CORE");
            cutAll();
            engine.runSeconds(30);
            assertEquals(time, engine.allAlarms().size());
            engine.poller.revive("CORE");
            restoreAll();
            engine.runSeconds(60);
            assertEquals(List.of(), engine.alarms().open().stream().filter(Alarm::isActive).toList());
        }
    }

    @Test
    void clearsTheAlarmWhenALineBehindTheDeviceAnswersThoughItsAgentIsStillSilent() {
        engine.poller.kill("CORE");
        cutAll();
        engine.runSeconds(30);
        restoreAll();
        engine.runSeconds(3);
        assertEquals(List.of(false), engine.allAlarms().stream().map(Alarm::isActive).toList());
    }

    @Test
    void clearsTheAlarmAfterARestartOfTheProgramToo() {
        engine.poller.kill("CORE");
        cutAll();
        engine.runSeconds(30);
        engine.kill();
        engine.poller.revive("CORE");
        engine.start();
        engine.runSeconds(2);
        assertEquals(List.of(false), engine.allAlarms().stream().filter(alarm -> alarm.line().equals("CORE"))
                .map(Alarm::isActive).toList());
    }

    @Test
    void doesNotCountTheTimeBehindADeadDevice() {
        engine.poller.kill("CORE");
        cutAll();
        engine.runSeconds(600);
        engine.poller.revive("CORE");
        engine.time.advance(Duration.ofSeconds(1));
        restoreAll();
        engine.runSeconds(395);
        engine.stop();
        var availability = engine.outages().availability("L0", SimulatedEngine.START,
                SimulatedEngine.START.plusSeconds(1_000));
        assertEquals(0.4, availability.coverage(), 0.005);
        assertEquals(1, availability.ratio());
    }

    @Test
    void callsTheLineDownWhenItStaysSilentAfterTheDeviceIsBack() {
        engine.poller.kill("CORE");
        cutAll();
        engine.runSeconds(31);
        engine.poller.revive("CORE");
        engine.runSeconds(2);
        restoreAll();
        engine.transport.cut("L5");
        engine.runSeconds(10);
        assertEquals(LineState.DOWN, engine.state("L5"));
        assertEquals(LineState.UP, engine.state("L6"));
        assertEquals(List.of("L5", "CORE"), engine.allAlarms().stream().map(Alarm::line).toList());
    }

    @Test
    void callsTheLinesDownWhenTheDeviceLives() {
        engine.transport.cut("L1");
        engine.transport.cut("L2");
        engine.runSeconds(4);
        assertEquals(LineState.DOWN, engine.state("L1"));
        assertEquals(LineState.DOWN, engine.state("L2"));
        assertEquals(LineState.UP, engine.state("L3"));
        assertEquals(2, engine.allAlarms().size());
    }

    @Test
    void callsTheLineDownWhenThePollerGivesNoResultAtAll() {
        engine.poller.hold();
        engine.transport.cut("L1");
        engine.runSeconds(10);
        assertEquals(LineState.SUSPECT, engine.state("L1"));
        engine.run(DevicePolls.PATIENCE);
        assertEquals(LineState.DOWN, engine.state("L1"), "our own fault must not keep an alarm quiet");
    }

    /** What a poll can come to beside an answer and silence: that must not keep an alarm quiet. */
    enum Other {
        NOT_ASKED(() -> new DevicePoll.NotAsked(ForeignMessages.reason())), //
        REFUSED(() -> new DevicePoll.Refused(SimulatedEngine.START, ForeignMessages.reason())), //
        NULL(() -> null);

        private final Supplier<DevicePoll> result;

        Other(Supplier<DevicePoll> result) {
            this.result = result;
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsTheLineDownUnlessTheDeviceItselfIsSilent(Other other) {
        engine.poller.script("CORE", other.result);
        engine.transport.cut("L1");
        engine.runSeconds(4);
        assertEquals(LineState.DOWN, engine.state("L1"));
    }

    @Test
    void callsTheLineDownWhileThePollerIsBeingUpdated() {
        engine.pollers.unbindPoller(engine.poller);
        engine.transport.cut("L1");
        engine.runSeconds(4);
        assertEquals(LineState.DOWN, engine.state("L1"));
        assertEquals(LineState.UP, engine.state("L2"), "the echoes go on");
        engine.pollers.bindPoller(engine.poller);
        long before = engine.core().health().devicePolls();
        engine.runSeconds(60);
        assertTrue(engine.core().health().devicePolls() > before);
    }

    @Test
    void joinsAPollThatIsUnderWay() {
        engine.runSeconds(54);
        cutAll();
        engine.poller.kill("CORE");
        engine.poller.asked().clear();
        engine.poller.answerAfter(Duration.ofSeconds(4));
        engine.runSeconds(5);
        assertEquals(List.of("CORE"), engine.poller.asked());
        assertAll(LineState.UNREACHABLE);
    }

    private void cutAll() {
        for (int i = 0; i < LINES; i++) {
            engine.transport.cut("L" + i);
        }
    }

    private void restoreAll() {
        for (int i = 0; i < LINES; i++) {
            engine.transport.restore("L" + i);
        }
    }

    private void assertAll(LineState state) {
        for (int i = 0; i < LINES; i++) {
            assertEquals(state, engine.state("L" + i));
        }
    }
}
