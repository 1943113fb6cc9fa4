package vn.haidang.monitoring.internal.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.fixture.MemoryMeasurements;
import vn.haidang.monitoring.fixture.NotedEvents;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.testing.RealRegistry;

/** What a verdict takes from the elements of a real registry: the near port, whom to call, how the line usually is. */
class RegistryEvidenceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(NOW);
    private final MemoryMeasurements measurements = new MemoryMeasurements();
    private final PollerRegistry pollers = new PollerRegistry();
    private RealRegistry registry;
    private OutageBook outages;
    private LineVerdictService verdicts;

    @BeforeEach
    void open() throws Exception {
        registry = RealRegistry.in(folder, time);
        registry.commit(new ChangeOrigin("Nam", "test", ""), RegistryEvidenceTest::fill);
        outages = new DatabaseOutageBook(registry.data().database(), registry.registry());
        verdicts = new LineVerdictService(registry.registry(), measurements, outages, new NotedEvents(),
                new DatabaseMaintenanceBook(registry.data().database(), time), pollers, new EvidenceSources(), time);
    }

    private static void fill(EditingSession session) {
        String supplier = RealRegistry.add(session, "Supplier", "NCC", "VNPT");
        session.set(supplier, "contact", new Value.Text("Anh Nam"));
        session.set(supplier, "phone", new Value.Text("0901 000 001"));
        String head = RealRegistry.add(session, "Person", "NV", "Trần Thị Hoa");
        String ward = RealRegistry.add(session, "Unit", "W07", "Phường Lê Lợi");
        session.set(ward, "kind", new Value.Choice("ward"));
        session.set(ward, "head", new Value.Reference(head));
        session.set(ward, "phone", new Value.Text("0902 000 002"));
        String firewall = RealRegistry.add(session, "Firewall", "FW", "Tường lửa");
        session.set(firewall, "snmp", new Value.Part(
                Values.builder(session.base().schema().type("SnmpEndpoint").orElseThrow())
                        .put("host", List.of(new Value.Text("192.0.2.1"))).put("port", List.of(new Value.Whole(161)))
                        .put("profile", List.of(new Value.Text("fw"))).build()));
        String line = RealRegistry.add(session, "DataLine", "A", "Phường Lê Lợi");
        session.set(line, "carrier", new Value.Text("VNPT"));
        session.set(line, "circuit", new Value.Text("BDH/1"));
        session.set(line, "supplier", new Value.Reference(supplier));
        session.set(line, "unit", new Value.Reference(ward));
        session.set(line, "nearDevice", new Value.Reference(firewall));
        session.set(line, "nearInterface", new Value.Text("wan1"));
        session.set(line, "contractedMegabits", new Value.Whole(50));
        session.set(line, "promisedAvailability", new Value.Decimal(new BigDecimal("0.995")));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private void silentSince(Instant begin) {
        outages.takeOver("A", begin.minus(Duration.ofHours(1)), NOW,
                List.of(new Outage("A", begin, Optional.empty(), "echo")));
        measurements.append(NOW.minusSeconds(1), List.of(new Sample(new SeriesKey("A", Metric.LOSS), 1)));
    }

    /** The firewall was polled now. */
    private void portIs(boolean isUp, Instant since) {
        pollers.bindPoller((device, interfaces) -> CompletableFuture.completedFuture(new DevicePoll.Answered(NOW,
                DeviceClocks.ofUpTime(360_000), DeviceClocks.Course.RAN_ON,
                List.of(new InterfaceReading("wan1", isUp, OptionalLong.empty(), new Rate.Good(0), new Rate.Good(0),
                        InterfaceReading.Faults.UNKNOWN, new InterfaceReading.Change(Optional.of(since), false))),
                List.of())));
        pollers.find().orElseThrow().poll(registry.snapshot().device("FW").orElseThrow(), List.of("wan1"));
    }

    private LineVerdict verdict() {
        return verdicts.verdict("A").orElseThrow();
    }

    @Test
    void thePortThatTheRegistryNamesIsLookedAt() {
        silentSince(NOW.minusSeconds(60));
        portIs(false, NOW.minusSeconds(61));
        LineVerdict verdict = verdict();
        assertEquals(LineCause.NEAR_SIDE, verdict.cause(), verdict.arguments()::toString);
        assertTrue(verdict.finding().summary(VIETNAMESE).contains("cổng wan1 tại trung tâm mất kết nối từ 10:13:59"),
                verdict.finding().summary(VIETNAMESE));
    }

    @Test
    void thePeopleThatTheRegistryNamesAreToBeCalled() {
        silentSince(NOW.minusSeconds(60));
        portIs(true, NOW.minus(Duration.ofDays(9)));
        String remedy = verdict().finding().remedy(VIETNAMESE).orElseThrow();
        assertTrue(remedy.contains("(Anh Nam, 0901 000 001)") && remedy.contains("(Trần Thị Hoa, 0902 000 002)"),
                remedy);
    }

    @Test
    void aRoundTripIsComparedWithTheSameHourOfOtherDays() {
        for (int day = 1; day <= 6; day++) {
            echo(Instant.parse("2026-11-20T03:00:00Z").minus(Duration.ofDays(day)), 11);
        }
        for (int second = 1; second < 300; second++) {
            echo(NOW.minusSeconds(second), 90);
        }
        outages.takeOver("A", NOW.minus(Duration.ofHours(1)), NOW, List.of());
        String told = verdict().finding().summary(VIETNAMESE);
        assertTrue(told.contains("90 ms, thường ngày 11 ms"), told);
    }

    private void echo(Instant at, double milliseconds) {
        measurements.append(at, List.of(new Sample(new SeriesKey("A", Metric.ROUND_TRIP), milliseconds),
                new Sample(new SeriesKey("A", Metric.LOSS), 0)));
    }
}
