package vn.haidang.monitoring.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.AlarmEvent.Kind;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.testing.RecordedEvents;

class AlarmDeskTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(START);
    private TestDatabase database;
    private AlarmDesk desk;
    private AlarmBook book;
    private long id;

    @BeforeEach
    void raiseAnAlarm() {
        database = new TestDatabase(folder);
        RecordedEvents events = new RecordedEvents();
        desk = new DatabaseAlarmDesk(database.database(), time, events);
        book = new DatabaseAlarmBook(database.database(), time, events);
        new LineLedger(database.database(), events).lineDown(new Outage("A", START, Optional.empty(), "echo"), START,
                StoredFindingTest::down);
        id = book.open().get(0).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsTheHistoryOfAnAlarm() {
        time.advance(Duration.ofMinutes(1));
        assertTrue(desk.comment(id, "An", "đã gọi nhà mạng"));
        time.advance(Duration.ofMinutes(1));
        assertTrue(desk.assign(id, "An", "Bình"));
        time.advance(Duration.ofMinutes(1));
        assertTrue(book.acknowledge(id, "Bình"));
        assertEquals(List.of(new AlarmEvent(START, Kind.RAISED, "", ""),
                new AlarmEvent(START.plusSeconds(60), Kind.COMMENTED, "An", "đã gọi nhà mạng"),
                new AlarmEvent(START.plusSeconds(120), Kind.ASSIGNED, "An", "Bình"),
                new AlarmEvent(START.plusSeconds(180), Kind.ACKNOWLEDGED, "Bình", "")), desk.history(id));
        assertEquals(Optional.of("Bình"), desk.alarm(id).orElseThrow().assignee());
    }

    @Test
    void aShelvedAlarmComesBackByItself() {
        Instant until = START.plus(Duration.ofHours(2));
        assertTrue(desk.shelve(id, "An", until, "nhà mạng đang sửa"));
        AlarmEvent shelved = desk.history(id).get(1);
        assertEquals(ValueFormat.of(Language.ENGLISH).dateTime(until) + ": nhà mạng đang sửa",
                shelved.note(ValueFormat.of(Language.ENGLISH)));
        assertEquals(ValueFormat.of(Language.VIETNAMESE).dateTime(until) + ": nhà mạng đang sửa",
                shelved.note(ValueFormat.of(Language.VIETNAMESE)));
        assertEquals(List.of(), book.open());
        assertEquals(List.of(id), desk.shelved().stream().map(alarm -> alarm.id()).toList());
        time.advance(Duration.ofHours(2));
        assertEquals(List.of(id), book.open().stream().map(alarm -> alarm.id()).toList());
        assertEquals(List.of(), desk.shelved());
    }

    @Test
    void aShelvedAlarmIsTakenBackByHand() {
        desk.shelve(id, "An", START.plus(Duration.ofHours(2)), "chờ");
        assertTrue(desk.unshelve(id, "Bình"));
        assertEquals(1, book.open().size());
        assertEquals(List.of(Kind.RAISED, Kind.SHELVED, Kind.UNSHELVED),
                desk.history(id).stream().map(AlarmEvent::kind).toList());
    }

    @Test
    void refusesWhatIsNoNameNoNoteOrNoTime() {
        assertThrows(IllegalArgumentException.class, () -> desk.comment(id, "", "x"));
        assertThrows(IllegalArgumentException.class, () -> desk.comment(id, "An", " "));
        assertThrows(IllegalArgumentException.class, () -> desk.comment(id, "An", "x".repeat(1_501)));
        assertThrows(IllegalArgumentException.class, () -> desk.assign(id, "An", ""));
        assertThrows(IllegalArgumentException.class, () -> desk.shelve(id, "An", START, "x"));
        assertThrows(IllegalArgumentException.class,
                () -> desk.shelve(id, "An", START.plus(Duration.ofDays(31)), "x"));
    }

    @Test
    void knowsNothingOfOtherAlarms() {
        assertFalse(desk.comment(id + 1, "An", "x"));
        assertFalse(desk.assign(id + 1, "An", "Bình"));
        assertFalse(desk.shelve(id + 1, "An", START.plusSeconds(60), "x"));
        assertFalse(desk.unshelve(id + 1, "An"));
        assertEquals(List.of(), desk.history(id + 1));
        assertEquals(Optional.empty(), desk.alarm(id + 1));
    }
}
