package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.fixture.NotedEvents;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.verdict.CauseRound;
import vn.haidang.monitoring.internal.verdict.DeviceFactsRound;
import vn.haidang.monitoring.internal.verdict.EvidenceSources;
import vn.haidang.monitoring.internal.verdict.LineVerdictService;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.LineEntry;

/** What happens on simulated lines, through the engine and its records, to the verdict. */
class VerdictScenarioTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    @TempDir
    private Path folder;

    private SimulatedEngine engine;
    private final NotedEvents events = new NotedEvents();
    private final EvidenceSources sources = new EvidenceSources();
    private LineVerdictService verdicts;

    @BeforeEach
    void open() {
        engine = new SimulatedEngine(folder);
        verdicts = new LineVerdictService(engine.registry, engine.measurements, engine.outages(), events,
                engine.maintenance(),
                engine.pollers, sources, engine.time);
        verdicts.bindMonitor(new Shown());
        engine.registry.with(device("FW", Optional.empty()));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static LineEntry pinged(String code) {
        return line(code, Optional.of("FW"), Optional.empty(), true);
    }

    private static LineEntry ending(String code, String router) {
        return line(code, Optional.of("FW"), Optional.of(router), true);
    }

    private static LineEntry of(LineEntry line, String carrier, String unit) {
        return new LineEntry(line.id(), line.code(), line.name(), carrier, line.circuit(), line.contractedMegabits(),
                line.promisedAvailability(), unit, line.nearDevice(), line.farDevice(), line.farInterface(),
                line.echo());
    }

    private LineVerdict verdict(String line) {
        return verdicts.verdict(line).orElseThrow();
    }

    private void assertVerdict(LineCause cause, Confidence confidence, LineVerdict verdict) {
        assertEquals(cause + " " + confidence, verdict.cause() + " " + verdict.confidence(),
                () -> verdict.finding().summary(VIETNAMESE) + verdict.finding().explanation(VIETNAMESE));
    }

    /** Answers polls of a router that ran for an hour when the engine started, or since it restarted. */
    private void runs(String router, DeviceClocks.Course course, Instant since, double bitsPerSecond) {
        engine.poller.script(router, () -> new DevicePoll.Answered(engine.time.instant(),
                DeviceClocks.ofUpTime(Duration.between(since, engine.time.instant()).toMillis() / 10), course,
                List.of(InterfaceReading.ofTraffic("ge-0/0", true, new Rate.Good(bitsPerSecond),
                        new Rate.Good(1_000_000))),
                List.of()));
    }

    @Test
    void aFullLineThatLosesIsCongested() {
        engine.registry.with(device("R", Optional.empty())).with(ending("A", "R"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 48_900_000);
        int[] sent = new int[1];
        engine.transport.script("A", () -> ++sent[0] % 20 == 0
                ? new EchoResult.Lost()
                : new EchoResult.Answered(Duration.ofMillis(30)));
        engine.start();
        engine.run(Duration.ofMinutes(10));
        assertVerdict(LineCause.CONGESTION, Confidence.LIKELY, verdict("A"));

        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.run(Duration.ofMinutes(20));
        verdict("A");
        engine.run(Duration.ofMinutes(1));
        assertVerdict(LineCause.DEGRADED, Confidence.LIKELY, verdict("A"));
    }

    @Test
    void linesOfACarrierThatAreCutTogetherAreTheCarriersThoughTheyAnswerPingAlone() {
        List.of("A", "B", "C", "D", "E").forEach(code -> engine.registry.with(pinged(code)));
        engine.registry.with(of(pinged("V"), "Viettel", "U-V"));
        engine.start();
        engine.run(Duration.ofMinutes(5));
        assertVerdict(LineCause.FINE, Confidence.LIKELY, verdict("A"));
        List.of("A", "C", "E").forEach(engine.transport::cut);
        engine.runSeconds(30);
        LineVerdict cut = verdict("A");
        assertVerdict(LineCause.CARRIER_SEVERAL, Confidence.CLEAR, cut);
        assertTrue(cut.finding().summary(VIETNAMESE).contains("3/5 đường của VNPT mất cùng lúc 08:05:0"),
                cut.finding().summary(VIETNAMESE));

        Instant during = engine.time.instant();
        List.of("A", "C", "E").forEach(engine.transport::restore);
        engine.run(Duration.ofMinutes(2));
        assertVerdict(LineCause.CARRIER_SEVERAL, Confidence.CLEAR, verdict("A"));
        engine.run(Duration.ofHours(1));
        assertVerdict(LineCause.FINE, Confidence.LIKELY, verdict("A"));
        assertVerdict(LineCause.CARRIER_SEVERAL, Confidence.CLEAR, verdicts.verdictAt("A", during).orElseThrow());
    }

    @Test
    void oneLineThatIsCutCannotBeToldFromAPowerCutUntilItsRouterAnswersAgain() {
        engine.registry.with(device("R", Optional.empty())).with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.poller.script("R", () -> new DevicePoll.Unanswered(engine.time.instant(),
                ForeignMessages.reason()));
        engine.run(Duration.ofMinutes(3));
        assertVerdict(LineCause.CANNOT_TELL, Confidence.OPEN, verdict("A"));
        engine.transport.restore("A");
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.run(Duration.ofMinutes(2));
        assertVerdict(LineCause.CARRIER_LINE, Confidence.CLEAR, verdict("A"));
    }

    @Test
    void aRouterThatRestartsIsKnownByItsClock() {
        engine.registry.with(device("R", Optional.empty())).with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.runSeconds(100);
        Instant started = engine.time.instant().minusSeconds(10);
        engine.transport.restore("A");
        runs("R", DeviceClocks.Course.RESTARTED, started, 3_000_000);
        engine.run(Duration.ofMinutes(1));
        runs("R", DeviceClocks.Course.RAN_ON, started, 3_000_000);
        engine.run(Duration.ofMinutes(2));
        assertVerdict(LineCause.FAR_REBOOT, Confidence.LIKELY, verdict("A"));
    }

    /** Runs the engine and stores what devices say, as the program does. */
    private void recorded(Duration length) {
        DeviceFactsRound facts = new DeviceFactsRound(engine.pollers.log(), engine.measurements);
        for (long second = 0; second < length.toSeconds(); second += 10) {
            engine.runSeconds(10);
            facts.run();
        }
    }

    /** What a program says that has just started, or has no engine. */
    private LineVerdict elsewhere(String line, Instant at) {
        return new LineVerdictService(engine.registry, engine.measurements, engine.outages(), events,
                engine.maintenance(), new PollerRegistry(), sources, engine.time).verdictAt(line, at).orElseThrow();
    }

    @Test
    void thePastIsJudgedFromTheRecordsAlone() {
        engine.registry.with(device("R", Optional.empty())).with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        recorded(Duration.ofMinutes(5));
        engine.transport.cut("A");
        recorded(Duration.ofSeconds(100));
        Instant started = engine.time.instant().minusSeconds(10);
        engine.transport.restore("A");
        runs("R", DeviceClocks.Course.RESTARTED, started, 3_000_000);
        recorded(Duration.ofMinutes(1));
        runs("R", DeviceClocks.Course.RAN_ON, started, 3_000_000);
        recorded(Duration.ofMinutes(2));
        Instant then = engine.time.instant();
        assertVerdict(LineCause.FAR_REBOOT, Confidence.LIKELY, verdicts.verdictAt("A", then).orElseThrow());
        assertVerdict(LineCause.FAR_REBOOT, Confidence.LIKELY, elsewhere("A", then));
        // It starts once more, hours later: that explains nothing of before.
        runs("R", DeviceClocks.Course.RESTARTED, engine.time.instant().plus(Duration.ofHours(2)), 3_000_000);
        recorded(Duration.ofMinutes(5));
        assertVerdict(LineCause.FAR_REBOOT, Confidence.LIKELY, verdicts.verdictAt("A", then).orElseThrow());
        assertVerdict(LineCause.FAR_REBOOT, Confidence.LIKELY, elsewhere("A", then));
    }

    @Test
    void whatTheInterfacesDropIsJudgedFromTheRecordsAlone() {
        engine.registry.with(device("R", Optional.empty())).with(ending("A", "R"));
        InterfaceReading.Faults dropping = new InterfaceReading.Faults(new Rate.Good(0), new Rate.Good(0),
                new Rate.Good(0), new Rate.Good(40));
        engine.poller.script("R", () -> new DevicePoll.Answered(engine.time.instant(),
                DeviceClocks.ofUpTime(360_000), DeviceClocks.Course.RAN_ON,
                List.of(new InterfaceReading("ge-0/0", true, OptionalLong.empty(), new Rate.Good(48_900_000),
                        new Rate.Good(1_000_000), dropping, InterfaceReading.Change.UNKNOWN)),
                List.of()));
        engine.start();
        recorded(Duration.ofMinutes(10));
        LineVerdict now = verdict("A");
        LineVerdict past = elsewhere("A", engine.time.instant());
        assertEquals(now.cause() + " " + now.confidence(), past.cause() + " " + past.confidence());
        assertTrue(past.arguments().stream().anyMatch(argument -> argument.witness() == Witness.FAULTS
                && argument.side() == Argument.Side.FOR), () -> past.finding().explanation(VIETNAMESE).orElse(""));
    }

    @Test
    void aWardWhoseLinesOfTwoCarriersFallSilentTogetherHasNoPower() {
        engine.registry.with(of(pinged("A"), "VNPT", "W")).with(of(pinged("B"), "Viettel", "W"))
                .with(of(pinged("C"), "VNPT", "X")).with(of(pinged("D"), "Viettel", "Y"));
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.transport.cut("B");
        engine.runSeconds(30);
        assertVerdict(LineCause.WARD_POWER, Confidence.LIKELY, verdict("A"));
        assertVerdict(LineCause.WARD_POWER, Confidence.LIKELY, verdict("B"));
    }

    @Test
    void aDeadDeviceAtTheCentreIsOurOwnSide() {
        engine.registry.with(pinged("A")).with(pinged("B"));
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.poller.kill("FW");
        engine.transport.cut("A");
        engine.transport.cut("B");
        engine.run(Duration.ofMinutes(2));
        assertVerdict(LineCause.NEAR_SIDE, Confidence.CLEAR, verdict("A"));
    }

    @Test
    void aSourceOfAnotherBundleIsHeardAndOneThatFailsIsLeftOut() {
        engine.registry.with(pinged("A")).with(pinged("B"));
        sources.bindSource(evidence -> {
            throw new IllegalStateException("broken");
        });
        sources.bindSource(
                evidence -> evidence.telling(Witness.POWER, new Statement.Power(true, Optional.empty())));
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.runSeconds(30);
        assertVerdict(LineCause.WARD_POWER, Confidence.CLEAR, verdict("A"));
    }

    @Test
    void aTrapOfTheFarDeviceSaysThatItStarted() {
        engine.registry.with(device("R", Optional.empty())).with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.UNCLEAR, SimulatedEngine.START, 3_000_000);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.runSeconds(100);
        engine.transport.restore("A");
        engine.runSeconds(5);
        events.add(engine.time.instant(), "R", EventKind.COLD_START, "coldStart");
        engine.runSeconds(30);
        assertVerdict(LineCause.FAR_REBOOT, Confidence.CLEAR, verdict("A"));
    }

    @Test
    void aTrapOfThePowerSupplySaysThatThereIsNoPower() {
        engine.registry.with(device("R", Optional.empty())).with(device("UPS", Optional.of("R")))
                .with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        events.add(engine.time.instant(), "UPS", EventKind.OTHER_TRAP, "1.3.6.1.2.1.33.2.1 upsEstimatedMinutes=9");
        engine.runSeconds(90);
        engine.transport.cut("A");
        engine.runSeconds(30);
        assertVerdict(LineCause.WARD_POWER, Confidence.CLEAR, verdict("A"));
    }

    /** What the supply tells at a moment: 0 mains, 1 battery. */
    private void supplies(Instant at, double source) {
        engine.measurements.append(at,
                List.of(new Sample(new SeriesKey("UPS", new Metric("ups-source", "1")), source)));
    }

    @Test
    void aPowerSupplyThatWasMeasuredOnBatterySaysThatThereIsNoPower() {
        engine.registry.with(device("R", Optional.empty())).with(device("UPS", Optional.of("R")))
                .with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        supplies(engine.time.instant().minusSeconds(130), 0);
        supplies(engine.time.instant().minusSeconds(70), 1);
        supplies(engine.time.instant().minusSeconds(10), 1);
        engine.transport.cut("A");
        engine.runSeconds(30);
        assertVerdict(LineCause.WARD_POWER, Confidence.CLEAR, verdict("A"));
        assertTrue(verdict("A").finding().summary(VIETNAMESE).contains("ắc quy từ 08:03:50"),
                verdict("A").finding().summary(VIETNAMESE));
    }

    @Test
    void thatThePowerSupplyHadMainsBeforeTheSilenceProvesNothing() {
        engine.registry.with(device("R", Optional.empty())).with(device("UPS", Optional.of("R")))
                .with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        engine.run(Duration.ofMinutes(5));
        supplies(engine.time.instant().minusSeconds(10), 0);
        engine.transport.cut("A");
        engine.runSeconds(30);
        assertVerdict(LineCause.CANNOT_TELL, Confidence.OPEN, verdict("A"));
        supplies(engine.time.instant().minusSeconds(2), 0);
        engine.runSeconds(10);
        assertTrue(verdict("A").alternatives().stream().noneMatch(cause -> cause == LineCause.WARD_POWER),
                () -> verdict("A").finding().explanation(VIETNAMESE).orElse(""));
    }

    @Test
    void aLineThatIsCutWhileWorkOnItsUnitIsPlannedIsNoSurprise() {
        engine.registry.with(pinged("A")).with(pinged("B"));
        engine.maintenance().add(new MaintenanceScope(MaintenanceScope.Kind.UNIT, "U-A"), MaintenanceSchedule
                .once(SimulatedEngine.START, SimulatedEngine.START.plus(Duration.ofHours(1))), "Thay tủ điện", "Nam");
        engine.start();
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.runSeconds(30);
        LineVerdict verdict = verdict("A");
        assertVerdict(LineCause.PLANNED, Confidence.CLEAR, verdict);
        assertTrue(verdict.finding().summary(VIETNAMESE).contains("Thay tủ điện"));
    }

    private Alarm alarm() {
        return engine.allAlarms().get(0);
    }

    @Test
    void theAlarmSaysWhatIsBehindItWhenThatIsKnownWithinAMinute() {
        engine.registry.with(device("R", Optional.empty())).with(device("UPS", Optional.of("R")))
                .with(ending("A", "R")).with(pinged("B"));
        runs("R", DeviceClocks.Course.RAN_ON, SimulatedEngine.START.minusSeconds(3_600), 3_000_000);
        engine.start();
        CauseRound causes = new CauseRound(engine.alarms(), verdicts, engine.ledger(), engine.time);
        engine.run(Duration.ofMinutes(5));
        engine.transport.cut("A");
        engine.runSeconds(10);
        causes.run();
        String before = alarm().finding().summary(VIETNAMESE);
        assertTrue(before.contains("mất kết nối từ 22/11/2026 08:05, lần thứ 1"), before);

        events.add(engine.time.instant(), "UPS", EventKind.OTHER_TRAP, "1.3.6.1.2.1.33.2.1 upsEstimatedMinutes=9");
        engine.runSeconds(10);
        causes.run();
        causes.run();
        String after = alarm().finding().summary(VIETNAMESE);
        assertTrue(after.contains("08:05, do mất điện tại địa bàn, lần thứ 1"), after);
        assertEquals(List.of(AlarmEvent.Kind.RAISED, AlarmEvent.Kind.EXPLAINED),
                engine.desk().history(alarm().id()).stream().map(AlarmEvent::kind).toList());
    }

    @Test
    void ofALineThatIsNotInTheRegistryThereIsNoVerdict() {
        assertEquals(Optional.empty(), verdicts.verdict("X"));
        assertEquals(Optional.empty(), verdicts.verdictAt("X", SimulatedEngine.START));
    }

    /** The lines as the engine shows them. */
    private final class Shown implements LineMonitor {
        @Override
        public List<LineStatus> lines() {
            return engine.core().published().lines();
        }

        @Override
        public Optional<LineStatus> line(String code) {
            return Optional.ofNullable(engine.line(code));
        }

        @Override
        public EngineHealth health() {
            return engine.core().health();
        }
    }
}
