package vn.haidang.monitoring.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.testing.RecordedEvents;

class AlarmBookTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(START);
    private final RecordedEvents events = new RecordedEvents();
    private TestDatabase database;
    private AlarmBook book;
    private LineLedger ledger;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        restart();
    }

    private void restart() {
        database.reopen();
        book = new DatabaseAlarmBook(database.database(), time, events);
        ledger = new LineLedger(database.database(), events);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void down(String line, long second) {
        Instant begin = START.plusSeconds(second);
        ledger.lineDown(new Outage(line, begin, Optional.empty(), "echo"), begin.plusSeconds(3),
                StoredFindingTest::down);
    }

    @Test
    void survivesARestartInBothLanguages() {
        down("A", 0);
        Alarm before = book.open().get(0);
        restart();
        assertEquals(List.of(before), book.open());
    }

    @Test
    void staysOpenUntilTheTroubleIsOverAndSomebodyTookNotice() {
        down("A", 0);
        long id = book.open().get(0).id();
        time.jumpTo(START.plusSeconds(60));
        assertTrue(book.acknowledge(id, "Kỹ thuật viên 1"));
        Alarm acknowledged = book.open().get(0);
        assertEquals(Optional.of(new Alarm.Acknowledgement("Kỹ thuật viên 1", START.plusSeconds(60))),
                acknowledged.acknowledgement());
        ledger.lineUp("A", START.plusSeconds(90));
        assertEquals(List.of(), book.open());

        down("A", 100);
        ledger.lineUp("A", START.plusSeconds(110));
        assertTrue(book.open().get(0).isOpen());
        assertFalse(book.open().get(0).isActive());
    }

    @Test
    void givesTheNewestFirst() {
        down("A", 0);
        down("B", 10);
        down("C", 5);
        assertEquals(List.of("B", "C", "A"), book.open().stream().map(Alarm::line).toList());
        assertEquals(List.of("C", "A"),
                book.raisedBetween(START, START.plusSeconds(13)).stream().map(Alarm::line).toList());
    }

    @Test
    void raisesNoSecondAlarmWhenTheSameIsWrittenTwice() {
        down("A", 0);
        down("A", 0);
        down("A", 40);
        assertEquals(1, book.open().size());
        assertEquals(Map.of("A", START), ledger.down());
        assertEquals(1, events.of(AlarmBook.TOPIC).size());
    }

    @Test
    void clearsOnceAndOnlyWhatIsActive() {
        down("A", 0);
        down("B", 0);
        events.clear();
        ledger.lineUp("A", START.plusSeconds(60));
        ledger.lineUp("A", START.plusSeconds(99));
        ledger.lineUp("Z", START.plusSeconds(99));
        assertEquals(Optional.of(START.plusSeconds(60)), alarm("A").clearedAt());
        assertTrue(alarm("B").isActive());
        assertEquals(1, events.of(AlarmBook.TOPIC).size());
    }

    private Alarm alarm(String line) {
        return book.open().stream().filter(alarm -> alarm.line().equals(line)).findFirst().orElseThrow();
    }

    @Test
    void acknowledgesOnceAndTellsOfIt() {
        down("A", 0);
        events.clear();
        long id = book.open().get(0).id();
        assertTrue(book.acknowledge(id, "Kỹ thuật viên 1"));
        assertFalse(book.acknowledge(id, "Kỹ thuật viên 2"));
        assertFalse(book.acknowledge(id + 1, "Kỹ thuật viên 2"));
        assertEquals("Kỹ thuật viên 1", book.open().get(0).acknowledgement().orElseThrow().person());
        assertEquals(List.of(id),
                events.of(AlarmBook.TOPIC).stream().map(event -> event.getProperty(AlarmBook.ALARM_ID)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void wantsToKnowWhoTookNotice(String nobody) {
        assertThrows(IllegalArgumentException.class, () -> book.acknowledge(1, nobody));
        assertThrows(IllegalArgumentException.class, () -> book.acknowledge(1, "x".repeat(201)));
    }

    @Test
    void showsTheOtherAlarmsWhenOneIsDamaged() {
        down("A", 0);
        down("B", 10);
        database.database().write(connection -> {
            try (var update = connection.prepareStatement("update alarm set finding = '{' where line = 'A'")) {
                return update.executeUpdate();
            }
        });
        assertEquals(List.of("line.down", "alarm.unreadable"),
                book.open().stream().map(alarm -> alarm.finding().code()).toList());
    }

    /** How often the line was down this month, as its alarm is told. */
    private int number(Instant begin) {
        int[] told = new int[1];
        ledger.lineDown(new Outage("A", begin, Optional.empty(), "echo"), begin, number -> {
            told[0] = number;
            return StoredFindingTest.down(number);
        });
        ledger.lineUp("A", begin.plusSeconds(600));
        return told[0];
    }

    @Test
    void countsInTheMonthWhatHadALengthAndWasNotPlanned() {
        ledger.bindRegistry(new TestRegistry().with(TestRegistry.line("A", Optional.of("FW"), Optional.empty(), true))
                .with(TestRegistry.device("FW", Optional.empty())));
        assertEquals(1, number(START));
        Instant moment = START.plusSeconds(2_000);
        ledger.hiddenOutage(new Outage("A", moment, Optional.of(moment), "ifLastChange"), Duration.ofSeconds(30));
        assertEquals(2, number(START.plusSeconds(3_000)));
        new DatabaseMaintenanceBook(database.database(), time).add(
                new MaintenanceScope(MaintenanceScope.Kind.DEVICE, "FW"),
                MaintenanceSchedule.once(START.plusSeconds(5_000), START.plusSeconds(9_000)), "work", "An");
        number(START.plusSeconds(6_000));
        assertEquals(3, number(START.plusSeconds(10_000)));
    }

    @Test
    void tellsOfNoMoreThanItMayAndOfThoseThatGoOnFirst() {
        down("OLD", 0);
        for (int i = 1; i <= AlarmBook.MOST_OPEN + 5; i++) {
            ledger.raise("L", START.plusSeconds(i), StoredFindingTest.down(1));
            ledger.clear("L", StoredFindingTest.down(1).code(), START.plusSeconds(i));
        }
        List<Alarm> open = book.open();
        assertEquals(AlarmBook.MOST_OPEN, open.size());
        assertEquals("OLD", open.get(open.size() - 1).line());
    }
}
