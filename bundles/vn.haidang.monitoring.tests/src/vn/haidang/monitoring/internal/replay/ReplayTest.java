package vn.haidang.monitoring.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.WatchedKey;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.replay.Replay;
import vn.haidang.monitoring.replay.ReplayResult;
import vn.haidang.testing.RecordedEvents;

class ReplayTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Stretch HOURS = new Stretch(START, START.plus(Duration.ofHours(2)));

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(HOURS.to());
    private final TestRegistry registry = new TestRegistry().with(line("A"));
    private final RecordedEvents events = new RecordedEvents();
    private TestDatabase database;
    private OutageBook outages;
    private DatabaseMeasurementStore store;
    private Replay replay;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        outages = new DatabaseOutageBook(database.database(), registry);
        store = new DatabaseMeasurementStore(database.database(), Runnable::run);
        replay = new StoredReplay(store, outages, new DatabaseMaintenanceBook(database.database(), time), registry,
                new RuleBook(database.database()), new DatabaseAlarmBook(database.database(), time, events));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** An echo every five seconds. */
    private void echoes(IntPredicate isLost) {
        List<Poll> polls = new ArrayList<>();
        for (int second = 0; second < HOURS.length().toSeconds(); second += 5) {
            polls.add(new Poll(START.plusSeconds(second),
                    List.of(new Sample(new SeriesKey("A", Metric.LOSS), isLost.test(second) ? 1 : 0))));
        }
        store.append(polls);
    }

    private List<String> rings(Optional<Path> rules) throws FindingException {
        return replay.run(rules, HOURS).rings().stream().map(ring -> ring.rule() + " "
                + Duration.between(START, ring.at()).toSeconds() + " " + ring.isTrue()).toList();
    }

    private Path rules(String text) throws IOException {
        return Files.writeString(folder.resolve("tried.json"), text);
    }

    @Test
    void ringsAsTheEngineWouldHaveAndTellsWhatWasTrue() throws FindingException {
        echoes(second -> second >= 600 && second < 900 || second >= 4_000 && second < 4_030);
        Instant begin = START.plusSeconds(600);
        outages.takeOver("A", HOURS.from(), HOURS.to(),
                List.of(new Outage("A", begin, Optional.of(begin.plusSeconds(300)), "echo")));
        ReplayResult result = replay.run(Optional.empty(), HOURS);
        assertEquals(List.of("line.down 610 true", "line.down 4010 false"), rings(Optional.empty()));
        assertEquals(1, result.trueRings());
        assertEquals(1_440, result.samples());
        assertEquals(Optional.of(START.plusSeconds(900)), result.rings().get(0).clearedAt());
    }

    @Test
    void anotherSetOfRulesRingsLess() throws IOException, FindingException {
        echoes(second -> second >= 600 && second < 900 || second >= 4_000 && second < 4_030);
        assertEquals(List.of("line.down 645 false"),
                rings(Optional.of(rules("{\"confirmAfter\": 10, \"rules\": [ ]}"))));
    }

    @Test
    void judgesFlappingAndThresholdsToo() throws IOException, FindingException {
        echoes(second -> second % 240 < 20 && second < 3_600);
        List<String> rung = rings(Optional.empty());
        assertTrue(rung.stream().anyMatch(ring -> ring.startsWith("line.flapping")), rung.toString());
        assertEquals(1, rung.stream().filter(ring -> ring.startsWith("line.flapping")).count());
        assertTrue(rung.stream().filter(ring -> ring.startsWith("line.down")).count() < 6, rung.toString());
        echoes(second -> false);
        assertEquals(List.of(), rings(Optional.of(rules("{\"confirmAfter\": 1000, \"rules\": [ ]}"))));
    }

    @Test
    void momentsThatOnlyTheInterfaceToldOfMakeALineFlap() throws FindingException {
        echoes(second -> false);
        List<Outage> hidden = new ArrayList<>();
        for (int minute = 10; minute < 40; minute += 2) {
            Instant at = START.plus(Duration.ofMinutes(minute));
            hidden.add(new Outage("A", at, Optional.of(at), "ifLastChange"));
        }
        outages.takeOver("A", HOURS.from(), HOURS.to(), hidden);
        assertEquals(1, rings(Optional.empty()).stream().filter(ring -> ring.startsWith("line.flapping")).count());
    }

    @Test
    void aLineWithoutAnEchoIsTakenFromItsRecord() throws FindingException {
        registry.with(line("P", Optional.empty(), Optional.of("R"), false));
        outages.takeOver("P", HOURS.from(), HOURS.to(), List.of(
                new Outage("P", START.plusSeconds(600), Optional.of(START.plusSeconds(900)), "snmp"),
                new Outage("P", START.plusSeconds(6_000), Optional.empty(), "snmp")));
        assertEquals(List.of("line.down 600 true", "line.down 6000 true"), rings(Optional.empty()));
    }

    /** A device and a line of the same code are not taken for each other. */
    @Test
    void ringsOfDevicesAreJudgedToo() throws FindingException, IOException {
        registry.with(TestRegistry.device("A", Optional.empty())).with(TestRegistry.device("R", Optional.empty()))
                .with(line("L", Optional.empty(), Optional.of("R"), true));
        String device = WatchedKey.device("A");
        outages.takeOver(device, HOURS.from(), HOURS.to(),
                List.of(new Outage(device, START.plusSeconds(600), Optional.of(START.plusSeconds(900)), "snmp")));
        LineLedger ledger = new LineLedger(database.database(), events);
        ring(ledger, LineLedger.DEVICE_DEAD, 605, 900);
        ring(ledger, LineLedger.DEVICE_SILENT, 2_000, 2_030);
        ring(ledger, LineLedger.DEVICE_SILENT, 3_000, 3_300);
        assertEquals(List.of("device.dead 605 true", "device.silent 2000 false", "device.silent 3000 true"),
                rings(Optional.empty()));
        hot("A", 700);
        hot("A", 5_000);
        hot("R", 5_000);
        outages.takeOver("L", HOURS.from(), HOURS.to(),
                List.of(new Outage("L", START.plusSeconds(5_100), Optional.of(START.plusSeconds(5_400)), "echo")));
        assertEquals(List.of("hot 700 true", "hot 5000 false", "hot 5000 true"),
                rings(Optional.of(rules(HOT))).stream().filter(ring -> ring.startsWith("hot")).toList());
    }

    private static final String HOT = """
            {"rules": [{"id": "hot", "metric": "temperature", "direction": "above", "raiseAt": 70, "clearAt": 60,
              "hold": "PT0S", "severity": "WARNING"}]}""";

    private static void ring(LineLedger ledger, String code, int from, int to) {
        Finding finding = Finding.of(Messages.CATALOGUE, Severity.ERROR, code);
        for (String name : List.of("device", "name", "since", "lines", "devices", "behind", "times", "why")) {
            finding = finding.with(name, "");
        }
        ledger.raise("A", START.plusSeconds(from), finding);
        ledger.clear("A", code, START.plusSeconds(to));
    }

    /** Too hot for two minutes. */
    private void hot(String device, int second) {
        SeriesKey key = new SeriesKey(device, new Metric("temperature", "°C"));
        store.append(START.plusSeconds(second), List.of(new Sample(key, 90)));
        store.append(START.plusSeconds(second + 120), List.of(new Sample(key, 20)));
    }

    @Test
    void keepsQuietUnderMaintenance() throws FindingException {
        echoes(second -> second >= 600 && second < 900);
        new DatabaseMaintenanceBook(database.database(), time).add(
                new MaintenanceScope(MaintenanceScope.Kind.LINE, "A"),
                MaintenanceSchedule.once(START, START.plusSeconds(1_200)), "x", "An");
        assertEquals(List.of(), rings(Optional.empty()));
    }

    @Test
    void refusesRulesThatMeanNothing() throws IOException {
        Path file = rules("{");
        assertThrows(FindingException.class, () -> replay.run(Optional.of(file), HOURS));
    }
}
