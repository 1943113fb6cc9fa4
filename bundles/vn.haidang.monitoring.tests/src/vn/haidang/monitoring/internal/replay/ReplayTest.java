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

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
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

class ReplayTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Stretch HOURS = new Stretch(START, START.plus(Duration.ofHours(2)));

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(HOURS.to());
    private final TestRegistry registry = new TestRegistry().with(line("A"));
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
                new RuleBook(database.database()));
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
