package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Turns two readings of an interface's octet counters into bit rates, or into nothing when there is no honest figure:
 * never negative, never a spike, never zero for "unknown". Rules from RFC 2863, 3.1.5, 3.1.6 and
 * ifCounterDiscontinuityTime.
 */
final class CounterRate {

    private static final long TIME_TICKS = 1L << 32;
    private static final long COUNTER32 = 1L << 32;
    /** No interface carries this, bit/s: a 64-bit counter that seems to was set anew. */
    private static final double BEYOND_ALL_LINKS = 1e13;
    /** A counter may count what a link carries beside the payload, and its speed is rounded. */
    private static final double SPEED_MARGIN = 1.1;
    /** How far the device's clock may lag behind ours before we say that it started anew, in hundredths. */
    private static final long CLOCK_SLACK = 1_000;
    private static final double CLOCK_DRIFT = 0.1;

    private CounterRate() {}

    /**
     * The device's clock at a reading.
     *
     * @param upTime sysUpTime in hundredths of a second, wrapping after 497 days
     * @param at by our clock, only to tell a wrap from a restart
     */
    record Clock(long upTime, Instant at) {

        /** Whether sysUpTime went backwards, by a restart or by its wrap. */
        boolean wentBackSince(Clock before) {
            return upTime < before.upTime;
        }
    }

    /**
     * An octet counter.
     *
     * @param value unsigned
     * @param wide whether it has 64 bits
     */
    record Count(long value, boolean wide) {}

    /**
     * The counters of an interface at one time.
     *
     * @param clock the device's clock
     * @param discontinuity ifCounterDiscontinuityTime, when the device has it
     * @param in octets received
     * @param out octets sent
     * @param speed of the link, bit/s, when known; only used for 32-bit counters
     */
    record Reading(Clock clock, OptionalLong discontinuity, Optional<Count> in,
            Optional<Count> out, OptionalLong speed) {}

    /** The received bits per second between two readings. */
    static OptionalDouble in(Reading before, Reading now) {
        return before.in().isPresent() && now.in().isPresent()
                ? between(before, now, before.in().get(), now.in().get())
                : OptionalDouble.empty();
    }

    /** The sent bits per second between two readings. */
    static OptionalDouble out(Reading before, Reading now) {
        return before.out().isPresent() && now.out().isPresent()
                ? between(before, now, before.out().get(), now.out().get())
                : OptionalDouble.empty();
    }

    private static OptionalDouble between(Reading before, Reading now, Count first, Count second) {
        OptionalDouble seconds = elapsedSeconds(before.clock(), now.clock());
        boolean comparable = before.discontinuity().equals(now.discontinuity()) && first.wide() == second.wide();
        if (seconds.isEmpty() || !comparable) {
            return OptionalDouble.empty();
        }
        return first.wide()
                ? wide(first.value(), second.value(), seconds.getAsDouble())
                : narrow(first.value(), second.value(), seconds.getAsDouble(), now.speed());
    }

    /**
     * How long the device says has passed; empty when it restarted in between, or when its clock did not move. A
     * restart shows by a sysUpTime that is smaller, unless that is its wrap after 497 days, or by one that grew by less
     * than the time that has passed.
     */
    static OptionalDouble elapsedSeconds(Clock before, Clock now) {
        long passed = Duration.between(before.at(), now.at()).toMillis() / 10;
        long slack = Math.max(CLOCK_SLACK, (long) (passed * CLOCK_DRIFT));
        long advance = now.upTime() - before.upTime();
        if (now.wentBackSince(before)) {
            advance += TIME_TICKS;
            if (advance > passed + slack) {
                return OptionalDouble.empty();
            }
        }
        if (advance <= 0 || advance < passed - slack) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(advance / 100.0);
    }

    /** A 64-bit counter does not wrap in the life of a device (RFC 2863, 3.1.6): a smaller value was set anew. */
    private static OptionalDouble wide(long first, long second, double seconds) {
        if (Long.compareUnsigned(second, first) < 0) {
            return OptionalDouble.empty();
        }
        long growth = second - first;
        double rate = growth < 0 ? Double.MAX_VALUE : growth * 8.0 / seconds;
        return rate <= BEYOND_ALL_LINKS ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    /**
     * A 32-bit counter wraps: a smaller value is taken for a wrap only when the link's speed allows that growth, and no
     * value counts when the link could have wrapped the counter without our noticing, as one of unknown speed could.
     */
    private static OptionalDouble narrow(long first, long second, double seconds, OptionalLong speed) {
        double most = speed.orElse(0) * SPEED_MARGIN;
        double rate = (second - first & COUNTER32 - 1) * 8.0 / seconds;
        boolean isCertain = most > 0 && most / 8 * seconds < COUNTER32 && rate <= most;
        return isCertain ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }
}
