package vn.haidang.monitoring.internal.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.availability.ClaimSheet;
import vn.haidang.monitoring.availability.LineRecord;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.availability.ServiceLevel.Kind;
import vn.haidang.monitoring.availability.ServiceLevels;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.OutageReader;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.testing.RecordedEvents;

class ServiceLevelsTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Stretch DAYS = new Stretch(START, START.plus(Duration.ofDays(10)));

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(DAYS.to().plusSeconds(60));
    private final TestRegistry registry = new TestRegistry();
    private TestDatabase database;
    private OutageBook outages;
    private DatabaseMeasurementStore store;
    private ServiceLevels levels;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        registry.with(line("A")).with(line("B"));
        outages = new DatabaseOutageBook(database.database(), registry);
        store = new DatabaseMeasurementStore(database.database(), Runnable::run);
        levels = new DatabaseServiceLevels(new OutageReader(database.database()), registry, store, time);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Outage outage(String line, int hour, int minutes) {
        Instant begin = START.plus(Duration.ofHours(hour));
        return new Outage(line, begin, Optional.of(begin.plus(Duration.ofMinutes(minutes))), "echo");
    }

    private void watch(String line, Outage... seen) {
        outages.takeOver(line, DAYS.from(), DAYS.to(), List.of(seen));
    }

    private void plan(int hour, int hours) {
        Instant begin = START.plus(Duration.ofHours(hour));
        new DatabaseMaintenanceBook(database.database(), time).add(
                new MaintenanceScope(MaintenanceScope.Kind.LINE, "A"),
                MaintenanceSchedule.once(begin, begin.plus(Duration.ofHours(hours))), "thay cáp", "An");
    }

    @Test
    void tellsHowALineWas() {
        watch("A", outage("A", 10, 30), outage("A", 50, 90));
        ServiceLevel level = levels.of(Kind.LINE, "A", DAYS).orElseThrow();
        assertEquals(2, level.availability().outages());
        assertEquals(1 - 2.0 / 240, level.availability().ratio(), 1e-12);
        assertEquals(Optional.of(Duration.ofHours(1)), level.meanTimeToRepair());
        assertEquals(Optional.of(Duration.ofHours(119)), level.meanTimeBetweenFailures());
        assertEquals(Duration.ofMinutes(90), level.longest());
        assertEquals(1, level.availability().coverage());
    }

    @Test
    void whatWasPlannedIsToldAndDoesNotCount() {
        watch("A", outage("A", 10, 30), outage("A", 50, 90));
        plan(50, 2);
        ServiceLevel level = levels.of(Kind.LINE, "A", DAYS).orElseThrow();
        assertEquals(List.of(false, true), level.outages().stream().map(Outage::isPlanned).toList());
        assertEquals(1, level.availability().outages());
        assertEquals(Duration.ofMinutes(30), level.availability().down());
        assertEquals(Duration.ofHours(238), level.availability().observed());
        assertEquals(Duration.ofHours(2), level.planned());
        assertEquals(1, level.availability().coverage());
        assertEquals(Duration.ofMinutes(30), level.longest());
    }

    /** Work from 50:00 to 52:00. One outage from so many minutes after 50:00 to so many; what of it counts. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"wholly within the work, 10, 110, 0, 0", "exactly as long as the work, 0, 120, 0, 0",
            "outlasts the work, 60, 180, 1, 60", "begins before the work, -30, 60, 1, 30",
            "begins before it and outlasts it, -30, 150, 1, 60", "ends as it begins, -30, 0, 1, 30",
            "begins as it ends, 120, 150, 1, 30", "apart from it, 300, 330, 1, 30",
            "a moment within it, 60, 60, 0, 0", "a moment as it ends, 120, 120, 1, 0",
            "on the last second, 0, 7199s, 0, 0"})
    void maintenanceIsCutOutOfAnOutage(String name, String from, String to, int count, int counted) {
        Outage outage = new Outage("A", afterWork(from), Optional.of(afterWork(to)), "echo");
        watch("A", outage);
        plan(50, 2);
        ServiceLevel level = levels.of(Kind.LINE, "A", DAYS).orElseThrow();
        Duration rest = Duration.ofMinutes(counted);
        assertEquals(count, level.availability().outages());
        assertEquals(rest, level.availability().down());
        assertEquals(rest, level.longest());
        assertEquals(rest, level.counted(level.outages().get(0)));
        assertEquals(count == 0, level.outages().get(0).isPlanned());
        assertEquals(count, level.counted().size());
        assertEquals(counted == 0 ? Optional.empty() : Optional.of(rest), level.meanTimeToRepair());
        assertEquals(Duration.ofHours(238), level.availability().observed());
        assertEquals(Duration.ofHours(2), level.planned());
        ClaimSheet claim = levels.claim("A", DAYS).orElseThrow();
        assertEquals(count == 0, claim.canonicalText().contains(" planned\n"));
        assertEquals(rest, levels.of(Kind.CARRIER, "VNPT", DAYS).orElseThrow().longest());
    }

    private static Instant afterWork(String moment) {
        Instant work = START.plus(Duration.ofHours(50));
        return moment.endsWith("s")
                ? work.plusSeconds(Long.parseLong(moment.substring(0, moment.length() - 1)))
                : work.plus(Duration.ofMinutes(Long.parseLong(moment)));
    }

    @Test
    void anOutageThatWentOnIntoThePeriodCountsThereByWhatLiesInIt() {
        watch("A", outage("A", 49, 240));
        plan(50, 2);
        Stretch afternoon = new Stretch(START.plus(Duration.ofHours(51)), START.plus(Duration.ofHours(60)));
        ServiceLevel level = levels.of(Kind.LINE, "A", afternoon).orElseThrow();
        assertEquals(Duration.ofHours(1), level.counted(level.outages().get(0)));
        assertEquals(Duration.ofHours(1), level.availability().down());
        Stretch work = new Stretch(START.plus(Duration.ofHours(50)), START.plus(Duration.ofHours(52)));
        assertTrue(levels.of(Kind.LINE, "A", work).orElseThrow().outages().get(0).isPlanned());
    }

    @Test
    void addsUpTheLinesOfACarrierAndOfAUnit() {
        watch("A", outage("A", 10, 60));
        watch("B", outage("B", 20, 120));
        ServiceLevel carrier = levels.of(Kind.CARRIER, "vnpt", DAYS).orElseThrow();
        assertEquals(2, carrier.lines());
        assertEquals(Duration.ofHours(480), carrier.availability().observed());
        assertEquals(Duration.ofHours(3), carrier.availability().down());
        assertEquals(List.of("A", "B"), carrier.outages().stream().map(Outage::line).toList());
        assertEquals(Optional.empty(), levels.of(Kind.CARRIER, "FPT", DAYS));
        assertEquals(Optional.empty(), levels.of(Kind.UNIT, "nowhere", DAYS));
        assertEquals(2, levels.everyLine(DAYS).size());
    }

    @Test
    void anOutageWithoutALengthDoesNotShortenTheTimeToRepair() {
        watch("A", outage("A", 10, 60), outage("A", 20, 0), outage("A", 30, 0));
        ServiceLevel level = levels.of(Kind.LINE, "A", DAYS).orElseThrow();
        assertEquals(3, level.availability().outages());
        assertEquals(Optional.of(Duration.ofHours(1)), level.meanTimeToRepair());
        assertEquals(Optional.of(Duration.ofHours(239).dividedBy(3)), level.meanTimeBetweenFailures());
    }

    /** Both lines at once carry 3 and 5 Mbit/s, one hour in which only A is measured 3. */
    @Test
    void tellsWhatLinesCarriedTogether() {
        registry.with(TestRegistry.line("C", Optional.of("CORE"), Optional.of("WARD"), true));
        for (int minute = 0; minute < 180; minute++) {
            List<Sample> samples = new ArrayList<>(
                    List.of(sample("A", Metric.IN_RATE, 3e6), sample("C", Metric.IN_RATE, 7e6),
                            sample("C", Metric.OUT_RATE, 1e6)));
            if (minute >= 60) {
                samples.add(sample("B", Metric.IN_RATE, 5e6));
            }
            store.append(START.plus(Duration.ofMinutes(minute)), samples);
        }
        Stretch hours = new Stretch(START, START.plus(Duration.ofHours(3)));
        assertEquals(3e6, levels.traffic(Kind.LINE, "A", hours).in95().value().orElseThrow());
        Percentile together = levels.traffic(Kind.CARRIER, "VNPT", hours).in95();
        assertEquals(15e6, together.value().orElseThrow());
        assertTrue(together.coverage() < 1, "B was not measured for an hour");
        assertEquals(7e6, levels.traffic(Kind.DEVICE, "WARD", hours).in95().value().orElseThrow());
        assertEquals(1e6, levels.traffic(Kind.DEVICE, "CORE", hours).in95().value().orElseThrow(), "turned round");
        assertTrue(levels.traffic(Kind.LINE, "nowhere", hours).in95().value().isEmpty());
    }

    private static Sample sample(String line, Metric metric, double value) {
        return new Sample(new SeriesKey(line, metric), value);
    }

    @Test
    void theDigestCoversForHowMuchOfTheTimeTheLineWasWatched() {
        watch("A", outage("A", 10, 30));
        ClaimSheet whole = levels.claim("A", DAYS).orElseThrow();
        ClaimSheet less = new ClaimSheet(whole.line(), new ServiceLevel(Kind.LINE, "A", whole.level().name(),
                whole.level().period(), 1,
                new OutageBook.Availability(whole.level().availability().observed(),
                        whole.level().availability().down(), 1, 0.5),
                Duration.ZERO, whole.level().outages(), Map.of()), whole.in95(), whole.out95(), whole.madeAt());
        assertNotEquals(whole.digest(), less.digest());
        ClaimSheet measured = new ClaimSheet(whole.line(), whole.level(), new Percentile(OptionalDouble.of(1), 9, 0.5),
                whole.out95(), whole.madeAt());
        ClaimSheet hardly = new ClaimSheet(whole.line(), whole.level(), new Percentile(OptionalDouble.of(1), 9, 0.1),
                whole.out95(), whole.madeAt());
        assertNotEquals(measured.digest(), hardly.digest());
    }

    @Test
    void saysNothingOfALineThatNobodyWatched() {
        ServiceLevel level = levels.of(Kind.LINE, "A", DAYS).orElseThrow();
        assertFalse(level.availability().isKnown());
        assertEquals(Optional.empty(), level.meanTimeToRepair());
        assertEquals(0, level.availability().coverage());
    }

    @Test
    void whatIsStillToComeIsNoGap() {
        watch("A");
        Stretch month = new Stretch(START, START.plus(Duration.ofDays(30)));
        assertEquals(1, levels.of(Kind.LINE, "A", month).orElseThrow().availability().coverage(), 1e-3);
    }

    @Test
    void tellsOfDevicesByTheirOwnRecord() {
        registry.with(TestRegistry.device("A", Optional.empty()));
        LineLedger ledger = new LineLedger(database.database(), new RecordedEvents());
        String key = WatchedKey.device("A");
        ledger.watched(Map.of(key, List.of(DAYS)));
        ledger.outageBegan(outage(key, 5, 60));
        assertEquals(Duration.ofHours(1), levels.of(Kind.DEVICE, "A", DAYS).orElseThrow().availability().down());
        assertEquals(0, levels.of(Kind.LINE, "A", DAYS).orElseThrow().availability().outages());
    }

    @Test
    void aClaimPutsPromiseMeasurementAndOutagesTogether() {
        watch("A", outage("A", 10, 30), outage("A", 50, 90));
        for (int minute = 0; minute < 100; minute++) {
            store.append(START.plus(Duration.ofMinutes(minute)),
                    List.of(new Sample(new SeriesKey("A", Metric.IN_RATE), minute * 1_000_000)));
        }
        ClaimSheet claim = levels.claim("A", DAYS).orElseThrow();
        assertEquals(Optional.of(false), claim.isKept(), "99.17 % of 99.5 %");
        assertEquals(Duration.ofMinutes(120).minusMinutes(72), claim.excess());
        assertEquals(2, claim.level().counted().size());
        assertTrue(claim.in95().value().isPresent());
        assertTrue(claim.out95().value().isEmpty());
        assertTrue(claim.canonicalText().contains("outage 2026-11-01T10:00:00Z/2026-11-01T10:30:00Z echo\n"));
        assertEquals(64, claim.digest().length());
        assertEquals(claim.digest(), levels.claim("A", DAYS).orElseThrow().digest());
        plan(50, 2);
        ClaimSheet after = levels.claim("A", DAYS).orElseThrow();
        assertNotEquals(claim.digest(), after.digest());
        assertEquals(1, after.level().counted().size());
        assertEquals(Optional.empty(), levels.claim("nowhere", DAYS));
    }

    @Test
    void knowsTheLinesWithoutAnEngine() {
        watch("A");
        time.advance(Duration.ofSeconds(1));
        LineLedger ledger = new LineLedger(database.database(), new RecordedEvents());
        ledger.outageBegan(new Outage("B", START, Optional.empty(), "echo"));
        assertEquals(List.of(LineState.UP, LineState.DOWN),
                levels.lines().stream().map(LineRecord::state).toList());
        time.advance(Duration.ofMinutes(10));
        assertEquals(LineState.UNKNOWN, levels.lines().get(0).state());
    }
}
