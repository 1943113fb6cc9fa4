package vn.haidang.monitoring.internal.event;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.testing.RecordedEvents;

/** The events as the database keeps them. */
class EventBookTest {

    private static final Instant NINE = Instant.parse("2026-11-22T02:00:00Z");

    @TempDir
    Path temp;

    private final RecordedEvents announced = new RecordedEvents();
    private TestDatabase database;
    private EventBook book;

    @BeforeEach
    void open() {
        database = new TestDatabase(temp);
        book = new DatabaseEventBook(database.database(), announced);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static NetworkEvent event(Instant at, String device, Trust trust) {
        return new NetworkEvent(0, at, at, new EventSource(Channel.TRAP_V3, "10.0.0.1", trust),
                new EventSubject(Optional.of(device), Optional.of("L-" + device), Optional.of("ge-0/0")),
                Severity.WARNING, EventKind.LINK_DOWN, "cổng " + device, 1, "1.3.6.1 = 7");
    }

    @Test
    void keepsWhatWasWrittenOverARestart() {
        List<NetworkEvent> written = book
                .record(List.of(event(NINE, "R1", Trust.PROVEN), event(NINE.plusSeconds(1), "R2", Trust.UNKNOWN)));
        database.reopen();
        book = new DatabaseEventBook(database.database(), announced);
        assertEquals(List.of(written.get(1), written.get(0)), book.events(EventQuery.since(NINE, 10)));
    }

    @Test
    void bringsARepeatedEventUpToDateAndTellsOfIt() {
        NetworkEvent first = book.record(List.of(event(NINE, "R1", Trust.ADDRESS))).get(0);
        NetworkEvent again = first.repeated(NINE.plusSeconds(60), 5);
        assertEquals(List.of(again), book.record(List.of(again)));
        assertEquals(List.of(again), book.events(EventQuery.since(NINE.plusSeconds(30), 10)));
        assertArrayEquals(new long[]{first.id()},
                (long[]) announced.of(EventBook.TOPIC).get(1).getProperty(EventBook.EVENT_IDS));
    }

    @Test
    void addsARepeatedEventAnewWhenItsRowIsGone() {
        NetworkEvent first = book.record(List.of(event(NINE, "R1", Trust.ADDRESS))).get(0);
        book.removeOld(NINE.plusSeconds(1), NINE);
        NetworkEvent again = book.record(List.of(first.repeated(NINE.plusSeconds(60), 2))).get(0);
        assertEquals(List.of(again), book.events(EventQuery.since(NINE, 10)));
    }

    @Test
    void findsByDeviceLinePeriodAndTrust() {
        book.record(List.of(event(NINE, "R1", Trust.PROVEN), event(NINE.plusSeconds(10), "R2", Trust.ADDRESS),
                event(NINE.plusSeconds(20), "R2", Trust.CLAIMED), event(NINE.plusSeconds(30), "R1", Trust.ADDRESS)));
        EventQuery all = EventQuery.since(NINE, 10);
        assertEquals(4, book.events(all).size());
        assertEquals(2, book.events(all.ofDevice("R2")).size());
        assertEquals(2, book.events(all.ofLine("L-R1")).size());
        assertEquals(1, book.events(all.ofDevice("R2").trusted()).size());
        assertEquals(List.of(NINE.plusSeconds(20)),
                book.events(all.strange()).stream().map(NetworkEvent::lastAt).toList());
        assertEquals(3, book.events(all.before(NINE.plusSeconds(30))).size());
        assertEquals(1, book.events(EventQuery.since(NINE, 1)).size());
        assertEquals(0, book.events(all.ofDevice("' or 1=1 --")).size());
    }

    @Test
    void removesOldOnesAndThoseOfUnknownSendersSooner() {
        book.record(List.of(event(NINE, "R1", Trust.PROVEN), event(NINE, "R2", Trust.UNKNOWN)));
        assertEquals(1, book.removeOld(NINE.minus(Duration.ofDays(1)), NINE.plusSeconds(1)));
        assertEquals(Optional.of("R1"), book.events(EventQuery.since(NINE, 10)).get(0).subject().device());
    }

    @Test
    void refusesAQueryWithoutBounds() {
        assertThrows(IllegalArgumentException.class, () -> EventQuery.since(NINE, EventQuery.MOST + 1));
        assertThrows(IllegalArgumentException.class, () -> EventQuery.since(NINE, 1).before(NINE.minusSeconds(1)));
    }
}
