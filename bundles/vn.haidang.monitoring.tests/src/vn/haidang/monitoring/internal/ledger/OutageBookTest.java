package vn.haidang.monitoring.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.Stretch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.testing.RecordedEvents;

class OutageBookTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path folder;

    private TestDatabase database;
    private OutageBook book;
    private LineLedger ledger;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        book = new DatabaseOutageBook(database.database(), new TestRegistry());
        ledger = new LineLedger(database.database(), new RecordedEvents());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }

    private static Outage outage(long from, long to) {
        return new Outage("A", at(from), Optional.of(at(to)), "import");
    }

    @Test
    void knowsNothingOfALineThatNobodyWatched() {
        var availability = book.availability("A", at(0), at(100));
        assertFalse(availability.isKnown());
        assertEquals(0, availability.coverage());
        assertThrows(IllegalStateException.class, availability::ratio);
        assertFalse(book.availability("A", at(0), at(0)).isKnown());
    }

    /** Watched 100 to 200 and 150 to 300; down 90 to 120, 190 to 210, 205 to 220 and 400 to 500. */
    @ParameterizedTest
    @CsvSource({"0, 1000, 200, 50, 4", "100, 300, 200, 50, 3", "100, 200, 100, 30, 2", "120, 190, 70, 0, 0",
            "210, 220, 10, 10, 1", "300, 1000, 0, 0, 1", "0, 100, 0, 0, 1", "195, 207, 12, 12, 2"})
    void countsOnlyWhatWasWatchedAndNothingTwice(long from, long to, long observed, long down, int outages) {
        ledger.watched(Map.of("A", List.of(new Stretch(at(100), at(200)), new Stretch(at(150), at(300)))));
        book.takeOver("A", at(100), at(110),
                List.of(outage(90, 120), outage(190, 210), outage(205, 220), outage(400, 500)));
        var availability = book.availability("A", at(from), at(to));
        assertEquals(Duration.ofSeconds(observed), availability.observed());
        assertEquals(Duration.ofSeconds(down), availability.down());
        assertEquals(outages, availability.outages());
        assertEquals((double) observed / (to - from), availability.coverage(), 1e-12);
    }

    @Test
    void countsAnOutageThatGoesOnToTheEndOfThePeriod() {
        ledger.watched(Map.of("A", List.of(new Stretch(at(0), at(100)))));
        ledger.lineDown(new Outage("A", at(60), Optional.empty(), "echo"), at(63), this::finding);
        assertEquals(Duration.ofSeconds(40), book.availability("A", at(0), at(1_000)).down());
        assertEquals(0.6, book.availability("A", at(0), at(100)).ratio());
    }

    @Test
    void makesAStretchLongerAndNeverShorter() {
        for (long to : new long[]{60, 120, 90}) {
            ledger.watched(Map.of("A", List.of(new Stretch(at(0), at(to)))));
        }
        assertEquals(Duration.ofSeconds(120), book.availability("A", at(0), at(1_000)).observed());
    }

    @Test
    void takesOverOnceAndLeavesWhatIsThere() {
        ledger.lineDown(new Outage("A", at(50), Optional.empty(), "echo"), at(53), this::finding);
        for (int i = 0; i < 2; i++) {
            book.takeOver("A", at(0), at(100), List.of(outage(10, 20), outage(50, 55)));
        }
        assertEquals(List.of(outage(10, 20), new Outage("A", at(50), Optional.empty(), "echo")),
                book.outages("A", at(0), at(100)));
        assertEquals(Duration.ofSeconds(100), book.availability("A", at(0), at(100)).observed());
    }

    @Test
    void takesNoOutageOverThatIsThereUnderAnotherBegin() {
        book.takeOver("A", at(0), at(100), List.of(outage(10, 20)));
        book.takeOver("A", at(0), at(200), List.of(outage(11, 21), outage(21, 30)));
        assertEquals(List.of(outage(10, 20), outage(21, 30)), book.outages("A", at(0), at(200)));
        assertEquals(Duration.ofSeconds(200), book.availability("A", at(0), at(1_000)).observed());
    }

    @Test
    void knowsAnOutageOfOthersOnlyForAsLongAsTheyWatched() {
        book.takeOver("A", at(0), at(100), List.of(new Outage("A", at(90), Optional.empty(), "import")));
        assertEquals(Optional.of(at(100)), book.outages("A", at(0), at(1_000)).get(0).end());
        assertEquals(Map.of(), ledger.down());
    }

    @Test
    void refusesTheOutagesOfAnotherLineAndTimeThatRunsBackwards() {
        assertThrows(IllegalArgumentException.class, () -> book.takeOver("B", at(0), at(10), List.of(outage(1, 2))));
        assertThrows(IllegalArgumentException.class, () -> book.takeOver("A", at(0), at(10), List.of(outage(2, 1))));
        assertThrows(IllegalArgumentException.class, () -> book.takeOver("A", at(10), at(0), List.of()));
        assertThrows(IllegalArgumentException.class, () -> book.availability("A", at(10), at(0)));
        assertEquals(List.of(), book.outages("A", at(0), at(10)));
    }

    private Finding finding(int number) {
        return StoredFindingTest.down(number);
    }
}
