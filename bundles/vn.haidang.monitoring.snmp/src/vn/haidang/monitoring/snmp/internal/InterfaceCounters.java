package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The counters of an interface at one time.
 *
 * @param clock the device's clocks
 * @param discontinuity ifCounterDiscontinuityTime, when the device has it
 * @param in octets received
 * @param out octets sent
 * @param inErrors ifInErrors; these four are always 32-bit counters
 * @param outErrors ifOutErrors
 * @param inDiscards ifInDiscards
 * @param outDiscards ifOutDiscards
 * @param speed of the link, bit/s, when known
 * @param state what is told of its state
 */
record InterfaceCounters(Clock clock, OptionalLong discontinuity, Optional<Count> in, Optional<Count> out,
        Optional<Count> inErrors, Optional<Count> outErrors, Optional<Count> inDiscards, Optional<Count> outDiscards,
        OptionalLong speed, State state) {

    /**
     * A counter.
     *
     * @param value unsigned
     * @param wide whether it has 64 bits
     */
    record Count(long value, boolean wide) {}

    /**
     * A state and since when.
     *
     * @param up whether ifOperStatus is up(1)
     * @param lastChange ifLastChange: sysUpTime when it came into that state, 0 when that was before the agent started
     */
    record State(boolean up, OptionalLong lastChange) {}
}
