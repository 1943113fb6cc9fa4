package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;
import java.util.OptionalLong;

import vn.haidang.monitoring.probe.DeviceClocks.Course;
import vn.haidang.monitoring.probe.InterfaceReading.Faults;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.monitoring.probe.Rate.Cause;
import vn.haidang.monitoring.probe.Rate.Doubt;
import vn.haidang.monitoring.snmp.internal.InterfaceCounters.Count;

/**
 * Turns two readings of an interface's counters into rates: never negative, never a spike, never zero for "unknown".
 * Rules from RFC 2863, 3.1.5, 3.1.6 and ifCounterDiscontinuityTime.
 */
final class CounterRate {

    private static final long COUNTER32 = 1L << 32;
    /** No interface carries this, bit/s: a 64-bit counter that seems to was set anew. */
    private static final double BEYOND_ALL_LINKS = 1e13;
    /** A counter may count what a link carries beside the payload, and its speed is rounded. */
    private static final double SPEED_MARGIN = 1.1;
    /** So many times the speed is no wrong setting of the speed any more. */
    private static final double BEYOND_SETTINGS = 10;
    /** The shortest packet on a link, in bits (IEEE 802.3, without preamble). */
    private static final double SHORTEST_PACKET = 512;
    /** Two readings of a discontinuity that are less apart are one: some agents work it out anew each time. */
    private static final long JITTER = 100;

    private final InterfaceCounters before;
    private final InterfaceCounters now;
    private final Elapsed elapsed;
    private final double speed;
    private final Optional<Doubt> unreliable;
    private final boolean discontinued;

    private CounterRate(InterfaceCounters before, InterfaceCounters now) {
        this.before = before;
        this.now = now;
        this.elapsed = ClockComparison.between(before.clock(), now.clock());
        this.speed = Math.max(before.speed().orElse(0), now.speed().orElse(0));
        this.unreliable = isUnreliable() ? Optional.of(Doubt.DISCONTINUITY_UNRELIABLE) : Optional.empty();
        this.discontinued = unreliable.isEmpty() && isDiscontinued();
    }

    /** Of an interface that was not read before. */
    static Rates first(InterfaceCounters now) {
        return new Rates(unknown(now.in()), unknown(now.out()), new Faults(unknown(now.inErrors()),
                unknown(now.outErrors()), unknown(now.inDiscards()), unknown(now.outDiscards())));
    }

    static Rates between(InterfaceCounters before, InterfaceCounters now) {
        CounterRate rate = new CounterRate(before, now);
        return new Rates(rate.bits(before.in(), now.in()), rate.bits(before.out(), now.out()),
                new Faults(rate.packets(before.inErrors(), now.inErrors()),
                        rate.packets(before.outErrors(), now.outErrors()),
                        rate.packets(before.inDiscards(), now.inDiscards()),
                        rate.packets(before.outDiscards(), now.outDiscards())));
    }

    private static Rate unknown(Optional<Count> now) {
        return new Rate.Gap(now.isPresent() ? Cause.FIRST_POLL : Cause.NO_COUNTER);
    }

    private Rate bits(Optional<Count> first, Optional<Count> second) {
        return obstacle(first, second).<Rate>map(Rate.Gap::new)
                .orElseGet(() -> second.get().wide()
                        ? wide(first.get().value(), second.get().value())
                        : narrow(first.get().value(), second.get().value()));
    }

    private Rate packets(Optional<Count> first, Optional<Count> second) {
        return obstacle(first, second).<Rate>map(Rate.Gap::new)
                .orElseGet(() -> packets(first.get().value(), second.get().value()));
    }

    private Optional<Cause> obstacle(Optional<Count> first, Optional<Count> second) {
        if (second.isEmpty()) {
            return Optional.of(Cause.NO_COUNTER);
        }
        if (first.isEmpty()) {
            return Optional.of(Cause.FIRST_POLL);
        }
        if (elapsed.obstacle().isPresent()) {
            return elapsed.obstacle();
        }
        if (first.get().wide() != second.get().wide()) {
            return Optional.of(Cause.COUNTER_CHANGED);
        }
        return discontinued ? Optional.of(Cause.DISCONTINUITY) : Optional.empty();
    }

    /** A 64-bit counter does not wrap in the life of a device (RFC 2863, 3.1.6): a smaller value was set anew. */
    private Rate wide(long first, long second) {
        if (Long.compareUnsigned(second, first) < 0) {
            return new Rate.Gap(Cause.COUNTER_RESET);
        }
        long growth = second - first;
        double rate = growth < 0 ? Double.MAX_VALUE : growth * 8.0 / ran().seconds();
        if (rate > BEYOND_ALL_LINKS || speed > 0 && rate > speed * BEYOND_SETTINGS) {
            return new Rate.Gap(Cause.IMPOSSIBLE);
        }
        return told(rate, speed > 0 && rate > speed * SPEED_MARGIN ? Optional.of(Doubt.ABOVE_SPEED) : Optional.empty());
    }

    /**
     * A 32-bit counter wraps: a smaller value is taken for a wrap only when the link's speed allows that growth, and no
     * value counts when the link could have wrapped the counter without our noticing.
     */
    private Rate narrow(long first, long second) {
        double rate = (second - first & COUNTER32 - 1) * 8.0 / ran().seconds();
        if (speed > 0 && speed * SPEED_MARGIN / 8 * ran().seconds() >= COUNTER32) {
            return new Rate.Gap(Cause.WRAPPED_UNSEEN);
        }
        boolean isSmaller = second < first;
        if (isSmaller && (speed == 0 || rate > speed * SPEED_MARGIN || elapsed.course() == Course.AGENT_RESTARTED)) {
            return new Rate.Gap(Cause.COUNTER_RESET);
        }
        if (speed == 0) {
            return told(rate, Optional.of(Doubt.MAY_HAVE_WRAPPED));
        }
        if (rate > speed * BEYOND_SETTINGS) {
            return new Rate.Gap(Cause.IMPOSSIBLE);
        }
        return told(rate, rate > speed * SPEED_MARGIN ? Optional.of(Doubt.ABOVE_SPEED) : Optional.empty());
    }

    /** Errors and discards are few: only a value from the last quarter of the range is believed to have wrapped. */
    private Rate packets(long first, long second) {
        double rate = (second - first & COUNTER32 - 1) / ran().seconds();
        boolean isImpossible = rate > (speed > 0 ? speed * SPEED_MARGIN : BEYOND_ALL_LINKS) / SHORTEST_PACKET;
        boolean isReset = second < first
                && (first < COUNTER32 / 4 * 3 || isImpossible || elapsed.course() == Course.AGENT_RESTARTED);
        if (isReset) {
            return new Rate.Gap(Cause.COUNTER_RESET);
        }
        return isImpossible ? new Rate.Gap(Cause.IMPOSSIBLE) : told(rate, Optional.empty());
    }

    /** The gravest doubt is told: the clocks', the discontinuity's, then the counter's own. */
    private Rate told(double rate, Optional<Doubt> doubt) {
        return ran().doubt().or(() -> unreliable).or(() -> doubt)
                .<Rate>map(found -> new Rate.Suspect(rate, found)).orElseGet(() -> new Rate.Good(rate));
    }

    private Elapsed.Ran ran() {
        return (Elapsed.Ran) elapsed;
    }

    /** Whether the device's word on discontinuities cannot be used: it withdrew it, or tells the present each time. */
    private boolean isUnreliable() {
        OptionalLong first = before.discontinuity();
        OptionalLong second = now.discontinuity();
        if (second.isEmpty()) {
            return first.isPresent();
        }
        if (first.isEmpty()) {
            return second.getAsLong() > now.clock().upTime();
        }
        return !isSame(first, second) && isPresent(first, before.clock()) && isPresent(second, now.clock());
    }

    private static boolean isPresent(OptionalLong discontinuity, Clock clock) {
        return Math.abs(discontinuity.getAsLong() - clock.upTime()) <= JITTER;
    }

    private static boolean isSame(OptionalLong first, OptionalLong second) {
        return Math.abs(first.getAsLong() - second.getAsLong()) <= JITTER;
    }

    private boolean isDiscontinued() {
        OptionalLong first = before.discontinuity();
        OptionalLong second = now.discontinuity();
        if (second.isEmpty()) {
            return false;
        }
        if (elapsed.course() == Course.AGENT_RESTARTED && now.clock().wentBackSince(before.clock())) {
            return second.getAsLong() != 0;
        }
        if (first.isEmpty()) {
            return second.getAsLong() > before.clock().upTime();
        }
        return !isSame(first, second);
    }

    /** What became of one interface's counters. */
    record Rates(Rate in, Rate out, Faults faults) {}
}
