package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.snmp.internal.EngineNotes.Kind;
import vn.haidang.monitoring.snmp.internal.EngineNotes.Note;

/** What was noticed of an SNMPv3 engine is told until the device was well for an hour. */
class EngineNotesTest {

    private static final UdpAddress AGENT = new UdpAddress("10.0.0.1/161");
    private static final UdpAddress OTHER = new UdpAddress("10.0.0.2/161");

    private Duration now = Duration.ofDays(1);
    private final EngineNotes notes = new EngineNotes(() -> now.toNanos());

    /** Answers each minute. */
    private void answersFor(Duration time) {
        for (Duration end = now.plus(time); now.compareTo(end) < 0;) {
            now = now.plusMinutes(1);
            notes.answered(AGENT);
        }
    }

    @Test
    void isToldWithEachPollForAnHour() {
        notes.note(AGENT, Kind.REPLACED, "a → b");
        answersFor(Duration.ofMinutes(59));
        assertEquals(List.of(new Note(Kind.REPLACED, "a → b", Duration.ofMinutes(59))), notes.of(AGENT));
        assertEquals(List.of(), notes.of(OTHER));

        answersFor(Duration.ofMinutes(1));
        assertEquals(List.of(), notes.of(AGENT));
    }

    @Test
    void theHourBeginsAnewWhenItIsNoticedAgain() {
        notes.note(AGENT, Kind.CLONED, "one");
        answersFor(Duration.ofMinutes(50));
        notes.note(AGENT, Kind.CLONED, "two");
        answersFor(Duration.ofMinutes(50));
        assertEquals(List.of(new Note(Kind.CLONED, "two", Duration.ofMinutes(100))), notes.of(AGENT));
    }

    @Test
    void timeInWhichItDidNotAnswerDoesNotCount() {
        notes.note(AGENT, Kind.BOOTS_WENT_BACK, "5 → 1");
        now = now.plusHours(7);
        notes.failed(AGENT);
        answersFor(Duration.ofMinutes(59));
        assertEquals(1, notes.of(AGENT).size());
        answersFor(Duration.ofMinutes(1));
        assertEquals(0, notes.of(AGENT).size());
    }
}
