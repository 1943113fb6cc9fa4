package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.check.UtilisationCheck;
import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.registry.LineEntry;

class PollsTest {

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
    void measuresTheTrafficOfALineAtItsFarInterface() {
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), false));
        engine.start();
        engine.runSeconds(1);
        assertEquals(OptionalDouble.of(12_345_678.4), engine.line("A").inBitsPerSecond());
        assertEquals(OptionalDouble.of(1_000), engine.line("A").outBitsPerSecond());
        assertEquals(List.of("A in-rate 1.2345678E7", "A out-rate 1000.0"),
                engine.measurements.polls().get(0).samples().stream().map(
                        sample -> sample.key().object() + " " + sample.key().metric().name() + " " + sample.value())
                        .toList());
        engine.poller.rate(new Rate.Gap(Rate.Cause.DEVICE_RESTARTED));
        engine.runSeconds(60);
        assertEquals(OptionalDouble.empty(), engine.line("A").inBitsPerSecond(), "unknown is not zero");
    }

    @Test
    void keepsWhatTheInterfaceLostWithHowFarItIsCertain() {
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), false));
        Rate gap = new Rate.Gap(Rate.Cause.NO_COUNTER);
        engine.poller.script("R1", () -> new DevicePoll.Answered(START.plusSeconds(1), DeviceClocks.ofUpTime(100),
                DeviceClocks.Course.RAN_ON,
                List.of(new InterfaceReading("ge-0/0", true, OptionalLong.empty(), gap, gap,
                        new InterfaceReading.Faults(new Rate.Good(0), gap,
                                new Rate.Suspect(7, Rate.Doubt.CLOCKS_DISAGREE), new Rate.Good(3.14159)),
                        InterfaceReading.Change.UNKNOWN)),
                List.of()));
        engine.start();
        engine.runSeconds(1);
        assertEquals(List.of("in-rate NaN GAP_ABSENT", "out-rate NaN GAP_ABSENT", "in-errors 0.0 GOOD",
                "in-discards 7.0 SUSPECT_INTERVAL", "out-discards 3.14 GOOD"),
                engine.measurements.polls().get(0).samples().stream().map(
                        sample -> sample.key().metric().name() + " " + sample.value() + " " + sample.quality())
                        .toList());
    }

    @Test
    void judgesALineWithoutEchoByItsFarDevice() {
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), false));
        engine.start();
        engine.runSeconds(1);
        assertEquals(LineState.UP, engine.state("A"));
        engine.poller.kill("R1");
        engine.runSeconds(60);
        assertEquals(LineState.SUSPECT, engine.state("A"));
        assertEquals(OptionalDouble.empty(), engine.line("A").inBitsPerSecond());
        assertEquals("line.traffic.unread", engine.line("A").findings().get(0).code());
        engine.runSeconds(120);
        assertEquals(LineState.DOWN, engine.state("A"));
        engine.poller.revive("R1");
        engine.runSeconds(120);
        assertEquals(LineState.UP, engine.state("A"));
        assertEquals(List.of("snmp"), engine.outages().outages("A", START, START.plusSeconds(9_999)).stream()
                .map(outage -> outage.witness()).toList());
    }

    @Test
    void namesAnInterfaceThatTheDeviceDoesNotHave() {
        LineEntry line = line("A", Optional.empty(), Optional.of("R1"), true);
        engine.registry.with(device("R1", Optional.empty()))
                .with(new LineEntry(line.id(), line.code(), line.name(), line.carrier(), line.circuit(), 50, 0.99,
                        line.unit(), line.nearDevice(), line.farDevice(), Optional.of("missing"), line.echo()));
        engine.start();
        engine.runSeconds(5);
        assertEquals("line.traffic.interface", engine.line("A").findings().get(0).code());
        assertEquals(LineState.UP, engine.state("A"));
    }

    @Test
    void pollsEveryDeviceOnceAPeriodAndNotInABurst() {
        for (int i = 0; i < 100; i++) {
            engine.registry.with(device("D" + i, Optional.empty()));
        }
        engine.start();
        engine.runSeconds(5);
        assertEquals(21, engine.poller.asked().size());
        engine.runSeconds(54);
        assertEquals(100, engine.poller.asked().size());
        assertEquals(100, new HashSet<>(engine.poller.asked()).size());
        assertEquals(100, engine.core().health().devicePolls());
        assertEquals(0, engine.core().health().failedDevicePolls());
    }

    /** A station that starts has a rate of its lines long before the next period. */
    @Test
    void asksTheEndOfALineOnceMoreSoonAfterItsFirstAnswer() {
        engine.registry.with(device("R1", Optional.empty())).with(device("R2", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), true));
        engine.start();
        engine.runSeconds(9);
        assertEquals(List.of("R1", "R2"), engine.poller.asked());
        engine.runSeconds(2);
        assertEquals(List.of("R1", "R2", "R1"), engine.poller.asked());
        engine.runSeconds(600);
        assertEquals(3 + 2 * 10, engine.poller.asked().size());
        assertEquals(0, engine.core().health().missedDevicePolls());
    }

    @Test
    void neverAsksMoreThanItMayAtOnceNorADeviceTwice() {
        int most = SimulatedEngine.MOST_POLLS;
        for (int i = 0; i < most + 100; i++) {
            engine.registry.with(device("D" + i, Optional.empty()));
        }
        engine.poller.hold();
        engine.start();
        engine.runSeconds(59);
        assertEquals(most, engine.poller.asked().size());
        engine.run(DevicePolls.PATIENCE.minusSeconds(90));
        assertTrue(engine.core().health().missedDevicePolls() >= 100);
        assertEquals(0, engine.core().health().failedDevicePolls());
        assertEquals(engine.poller.asked().size(), new HashSet<>(engine.poller.asked()).size());
    }

    /** A whole region is silent: the question before a line is called down must not wait for that. */
    @Test
    void aQuestionBeforeALineIsCalledDownNeverWaitsForDevicesThatAreSilent() {
        for (int i = 0; i < SimulatedEngine.MOST_POLLS + 100; i++) {
            engine.registry.with(device("D" + i, Optional.empty()));
        }
        engine.registry.with(device("Z", Optional.empty())).with(line("A", Optional.of("Z"), Optional.empty(), true));
        engine.start();
        engine.runSeconds(59);
        engine.poller.hold();
        engine.runSeconds(60);
        int held = engine.poller.asked().size();
        engine.poller.release();
        engine.transport.cut("A");
        engine.runSeconds(5);
        assertEquals(List.of("Z"), engine.poller.asked().subList(held, engine.poller.asked().size()));
        assertEquals(LineState.DOWN, engine.state("A"));
    }

    @Test
    void asksWhatIsKnownToBeDeadLessOften() {
        engine.registry.with(device("R1", Optional.empty())).with(device("R2", Optional.of("R1")));
        engine.start();
        engine.runSeconds(70);
        engine.poller.kill("R1");
        engine.poller.kill("R2");
        engine.run(Duration.ofMinutes(10));
        engine.poller.asked().clear();
        engine.run(Duration.ofMinutes(60));
        long dead = engine.poller.asked().stream().filter("R1"::equals).count();
        long unreachable = engine.poller.asked().stream().filter("R2"::equals).count();
        assertTrue(dead >= 29 && dead <= 37, dead + " questions to the dead one");
        assertTrue(unreachable >= 11 && unreachable <= 13, unreachable + " questions to the one behind it");
        assertEquals(LineState.UNREACHABLE, engine.deviceState("R2"), "that is no lack of watching");
        assertEquals(0, engine.core().health().missedDevicePolls());
        engine.poller.revive("R1");
        engine.poller.revive("R2");
        engine.run(Duration.ofMinutes(3));
        assertEquals(List.of(LineState.UP, LineState.UP),
                List.of(engine.deviceState("R1"), engine.deviceState("R2")));
    }

    @Test
    void theTimeOfADeadDeviceCountsAsWatchedThoughItIsAskedLessOften() {
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), false));
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.poller.kill("R1");
        engine.run(Duration.ofMinutes(55));
        engine.stop();
        var availability = engine.outages().availability("A", START, START.plus(Duration.ofHours(1)));
        assertTrue(availability.coverage() > 0.9, "watched for " + availability.coverage());
        assertTrue(availability.down().compareTo(Duration.ofMinutes(50)) > 0, "down for " + availability.down());
    }

    /** A silent device costs its timeouts: with one small question, not with all its interfaces. */
    @Test
    void asksASilentDeviceWhetherItIsThereBeforeItAsksForAll() {
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), true));
        engine.start();
        engine.runSeconds(30);
        engine.poller.kill("R1");
        engine.runSeconds(90);
        engine.poller.askedFor().clear();
        engine.runSeconds(60);
        assertEquals(List.of(List.of()), engine.poller.askedFor());
        engine.runSeconds(1);
        engine.poller.revive("R1");
        engine.runSeconds(60);
        assertEquals(List.of(List.of(), List.of(), List.of("ge-0/0")), engine.poller.askedFor());
        assertEquals(OptionalDouble.of(12_345_678.4), engine.line("A").inBitsPerSecond());
    }

    @Test
    void knowsNothingOfALineWithoutEchoWhoseFarDeviceCannotBeAsked() {
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), false));
        engine.start();
        engine.runSeconds(1);
        engine.pollers.unbindPoller(engine.poller);
        engine.runSeconds(120);
        assertEquals(LineState.UP, engine.state("A"));
        engine.runSeconds(120);
        assertEquals(LineState.UNKNOWN, engine.state("A"));
        assertEquals(List.of("line.traffic.unread", "device.poll.poller"),
                engine.line("A").findings().stream().map(Finding::code).toList());
        assertEquals(List.of(), engine.allAlarms());
    }

    @Test
    void forgetsTheRatesOfAnInterfaceThatIsNoLongerTheLines() {
        engine.registry.with(device("R1", Optional.empty())).with(device("R2", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), true));
        engine.start();
        engine.runSeconds(5);
        engine.registry.with(line("A", Optional.empty(), Optional.of("R2"), true));
        engine.runSeconds(1);
        assertEquals(OptionalDouble.empty(), engine.line("A").inBitsPerSecond());
    }

    @Test
    void countsAPollThatWasDueAndNotStartedAsMissed() {
        for (int i = 0; i < SimulatedEngine.MOST_POLLS + 100; i++) {
            engine.registry.with(device("D" + i, Optional.empty()));
        }
        engine.poller.hold();
        engine.start();
        engine.runSeconds(59);
        assertEquals(0, engine.core().health().missedDevicePolls());
        engine.runSeconds(60);
        assertTrue(engine.core().health().missedDevicePolls() > 0);
    }

    @Test
    void doesNotMissAPollBecauseTheDeviceIsSilent() {
        engine.registry.with(device("R1", Optional.empty()));
        engine.poller.kill("R1");
        engine.start();
        engine.runSeconds(600);
        assertEquals(0, engine.core().health().missedDevicePolls());
        assertEquals(8, engine.core().health().failedDevicePolls(),
                "once more soon after the first silence, and every second round after the fifth");
    }

    @Test
    void warnsOfAFullLine() {
        engine.checks.bindCheck(new UtilisationCheck());
        engine.registry.with(device("R1", Optional.empty()))
                .with(line("A", Optional.empty(), Optional.of("R1"), false));
        engine.poller.rate(new Rate.Good(39_999_999));
        engine.start();
        engine.runSeconds(1);
        assertEquals(List.of(), engine.line("A").findings());
        engine.poller.rate(new Rate.Good(46_000_000));
        engine.runSeconds(60);
        Finding finding = engine.line("A").findings().get(0);
        assertEquals("line.utilisation.in", finding.code());
        assertEquals("Đường truyền Phường A nhận 46 Mbit/s, bằng 92% băng thông hợp đồng 50 Mbit/s.",
                finding.summary(ValueFormat.of(Language.VIETNAMESE)));
    }
}
