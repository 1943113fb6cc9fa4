package vn.haidang.monitoring.snmp.internal;

import java.util.OptionalLong;

/** The speed of an interface from its two objects (IF-MIB, RFC 2863). */
final class LinkSpeed {

    /** Means that the speed does not fit and ifHighSpeed tells it (RFC 2863, ifSpeed). */
    private static final long BEYOND_32_BITS = 0xffffffffL;
    /** Ten terabits: some firewalls tell four petabits for an interface without a speed. */
    private static final long FASTEST_MEGABITS = 10_000_000;
    private static final long MEGABIT = 1_000_000;

    private LinkSpeed() {}

    /**
     * In bit/s, zero when the device says so, empty when it tells none that can be believed.
     *
     * @param highSpeed ifHighSpeed, in Mbit/s
     * @param speed ifSpeed, in bit/s
     */
    static OptionalLong of(OptionalLong highSpeed, OptionalLong speed) {
        if (highSpeed.orElse(0) > 0) {
            return highSpeed.getAsLong() <= FASTEST_MEGABITS
                    ? OptionalLong.of(highSpeed.getAsLong() * MEGABIT)
                    : OptionalLong.empty();
        }
        return speed.isPresent() && speed.getAsLong() != BEYOND_32_BITS ? speed : highSpeed;
    }
}
