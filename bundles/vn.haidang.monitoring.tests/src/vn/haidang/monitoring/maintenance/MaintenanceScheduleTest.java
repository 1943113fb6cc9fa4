package vn.haidang.monitoring.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.Stretch;

class MaintenanceScheduleTest {

    private static Stretch stretch(String text) {
        String[] ends = text.split("/");
        return new Stretch(Instant.parse(ends[0]), Instant.parse(ends[1]));
    }

    /** 22 November 2026 is a Sunday; the city is seven hours ahead of UTC. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "DTSTART:20261122T220000 DURATION:PT2H|2026-11-22T00:00:00Z/2026-11-24T00:00:00Z"
                    + "|2026-11-22T15:00:00Z/2026-11-22T17:00:00Z",
            "DTSTART:20261122T220000 DURATION:PT2H|2026-11-22T16:00:00Z/2026-11-24T00:00:00Z"
                    + "|2026-11-22T16:00:00Z/2026-11-22T17:00:00Z",
            "DTSTART:20261122T220000 DURATION:PT2H|2026-11-22T17:00:00Z/2026-11-24T00:00:00Z|''",
            "DTSTART:20261123T000000 DURATION:P1D|2026-11-22T17:00:00Z/2026-11-23T17:00:00Z"
                    + "|2026-11-22T17:00:00Z/2026-11-23T17:00:00Z",
            "DTSTART:20261101T233000 DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=SU"
                    + "|2026-11-15T17:00:00Z/2026-11-23T00:00:00Z"
                    + "|2026-11-15T17:00:00Z/2026-11-15T17:30:00Z,2026-11-22T16:30:00Z/2026-11-22T17:30:00Z",
            "DTSTART:20261101T060000 DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20261121"
                    + "|2026-11-14T00:00:00Z/2026-11-30T00:00:00Z"
                    + "|2026-11-14T23:00:00Z/2026-11-15T00:00:00Z,2026-11-20T23:00:00Z/2026-11-21T00:00:00Z",
            "DTSTART:20261201T060000 DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=SU"
                    + "|2026-11-14T00:00:00Z/2026-11-30T00:00:00Z|''"})
    void happensInThePeriod(String text, String period, String expected) {
        MaintenanceSchedule schedule = MaintenanceSchedule.parse(text);
        String found = schedule.within(stretch(period)).stream().map(one -> one.from() + "/" + one.to())
                .collect(Collectors.joining(","));
        assertEquals(expected, found);
        assertEquals(schedule, MaintenanceSchedule.parse(schedule.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DTSTART:20261122T220000", "DTSTART:20261322T220000 DURATION:PT2H",
            "DTSTART:20261122T220000 DURATION:P2H", "DTSTART:20261122T220000 DURATION:PT30S",
            "DTSTART:20261122T220000 DURATION:P32D",
            "DTSTART:20261122T220000 DURATION:PT25H RRULE:FREQ=WEEKLY;BYDAY=SU",
            "DTSTART:20261122T220000 DURATION:PT2H RRULE:FREQ=WEEKLY;BYDAY=XX",
            "DTSTART:20261122T220000 DURATION:PT2H RRULE:FREQ=DAILY;BYDAY=SU",
            "DTSTART:20261122T220000 DURATION:PT2H RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20261121"})
    void refusesWhatIsNoSchedule(String text) {
        assertThrows(IllegalArgumentException.class, () -> MaintenanceSchedule.parse(text));
    }

    @Test
    void anEndedWindowHappensNoMoreButHasHappened() {
        Instant end = Instant.parse("2026-11-22T16:00:00Z");
        MaintenanceWindow window = new MaintenanceWindow(1,
                new MaintenanceScope(MaintenanceScope.Kind.LINE, "L1"),
                MaintenanceSchedule.parse("DTSTART:20261122T220000 DURATION:PT2H"), "thay cáp", "An",
                Instant.parse("2026-11-20T00:00:00Z"), Optional.of(new MaintenanceWindow.Ended("Bình", end)));
        assertEquals(List.of(stretch("2026-11-22T15:00:00Z/2026-11-22T16:00:00Z")),
                window.within(stretch("2026-11-22T00:00:00Z/2026-11-24T00:00:00Z")));
        assertTrue(window.covers(end.minusSeconds(1)));
        assertFalse(window.covers(end));
    }
}
