package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.monitoring.snmp.internal.CounterRate.Clock;
import vn.haidang.monitoring.snmp.internal.CounterRate.Count;
import vn.haidang.monitoring.snmp.internal.CounterRate.Reading;

/** From two readings to a rate, or honestly to none. */
class CounterRateTest {

    private static final long WRAP = 1L << 32;

    private static Reading reading(long seconds, long upTime, Long discontinuity, Count count, Long speed) {
        return new Reading(new Clock(upTime, Instant.ofEpochSecond(seconds)),
                discontinuity == null ? OptionalLong.empty() : OptionalLong.of(discontinuity),
                Optional.ofNullable(count), Optional.ofNullable(count),
                speed == null ? OptionalLong.empty() : OptionalLong.of(speed));
    }

    private static void assertRate(Double expected, Reading before, Reading now) {
        OptionalDouble rate = CounterRate.in(before, now);
        assertEquals(expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected), rate);
        assertEquals(rate, CounterRate.out(before, now));
    }

    /** 64-bit counters over 60 seconds by our clock; the up time in hundredths. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "steady                              | 100000 | 106000 | - | - | 1000 | 7501000 | 1000000",
            "nothing carried is zero             | 100000 | 106000 | 0 | 0 | 1000 | 1000 | 0",
            "by the device's clock, not by ours  | 100000 | 106400 | 0 | 0 | 0 | 8000000 | 1000000",
            "its clock a little behind           | 100000 | 105700 | 0 | 0 | 0 | 7125000 | 1000000",
            "above 2^63, unsigned                | 100000 | 106000 | 0 | 0 | -7500001 | -1 | 1000000",
            "counter smaller: set anew           | 100000 | 106000 | 0 | 0 | 9000 | 10 | -",
            "counter wild: set anew              | 100000 | 106000 | 0 | 0 | 10 | 9000000000000000000 | -",
            "discontinuity changed               | 100000 | 106000 | 0 | 105000 | 1000 | 7501000 | -",
            "discontinuity has come              | 100000 | 106000 | - | 105000 | 1000 | 7501000 | -",
            "same discontinuity as before        | 100000 | 106000 | 77 | 77 | 1000 | 7501000 | 1000000",
            "restarted                           | 100000 | 3000 | 0 | 0 | 1000 | 7501000 | -",
            "restarted soon after a restart      | 1000 | 4000 | 0 | 0 | 1000 | 7501000 | -",
            "restarted just before the wrap      | 4294960000 | 3000 | 0 | 0 | 1000 | 7501000 | -",
            "sysUpTime wrapped after 497 days    | 4294964296 | 3000 | 0 | 0 | 1000 | 7501000 | 1000000",
            "its clock stands still              | 100000 | 100000 | 0 | 0 | 1000 | 7501000 | -"})
    void sixtyFourBits(String name, long upBefore, long upNow, Long discontinuityBefore, Long discontinuityNow,
            long before, long now, Double expected) {
        assertRate(expected, reading(0, upBefore, discontinuityBefore, new Count(before, true), null),
                reading(60, upNow, discontinuityNow, new Count(now, true), null));
    }

    /** 32-bit counters, seconds apart, with the link's speed in bit/s. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "steady                              | 60 | 100000000 | 0 | 7500000 | 1000000",
            "wrapped within the speed            | 60 | 100000000 | 4294967196 | 7499900 | 1000000",
            "smaller, but too fast for a wrap    | 60 | 100000000 | 3000000000 | 10 | -",
            "larger, but faster than the link    | 60 | 1000000 | 0 | 4000000000 | -",
            "could have wrapped unseen           | 60 | 1000000000 | 0 | 7500000 | -",
            "too fast to know after ten minutes  | 600 | 100000000 | 0 | 7500000 | -",
            "speed unknown: could have wrapped    | 60 | - | 0 | 7500000 | -",
            "speed unknown, smaller              | 60 | - | 7500000 | 10 | -",
            "speed zero is unknown               | 60 | 0 | 7500000 | 10 | -"})
    void thirtyTwoBits(String name, long seconds, Long speed, long before, long now, Double expected) {
        assertRate(expected, reading(0, 100_000, null, new Count(before, false), speed),
                reading(seconds, 100_000 + seconds * 100, null, new Count(now, false), speed));
    }

    @Test
    void whatIsMissingIsUnknown() {
        Count count = new Count(5, true);
        assertRate(null, reading(0, 0, null, null, null), reading(60, 6000, null, count, null));
        assertRate(null, reading(0, 0, null, count, null), reading(60, 6000, null, null, null));
    }

    @Test
    void aWidthThatChangesIsNotCompared() {
        assertRate(null, reading(0, 0, null, new Count(5, false), 1_000_000L),
                reading(60, 6000, null, new Count(7_500_005, true), 1_000_000L));
    }

    /** A device polled through 1,000 days, with wraps of its clock and of its counter: never negative, never a spike. */
    @Test
    void holdsOverTheYears() {
        long upTime = 0;
        long octets = 0;
        int unknown = 0;
        Reading before = reading(0, upTime, null, new Count(octets, false), 10_000_000L);
        for (long minute = 1; minute <= 1000L * 24 * 60; minute += 5) {
            upTime = minute * 6000 % WRAP;
            octets = minute * 60 * 125_000 % WRAP;
            Reading now = reading(minute * 60, upTime, null, new Count(octets, false), 10_000_000L);
            OptionalDouble rate = CounterRate.in(before, now);
            if (rate.isPresent()) {
                assertEquals(1_000_000, rate.getAsDouble(), 0.001, "at minute " + minute);
            } else {
                unknown++;
            }
            before = now;
        }
        assertEquals(0, unknown);
    }
}
