package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.util.OptionalInt;

import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/**
 * How the devices of a profile are asked.
 *
 * @param credentials with what
 * @param timeout after which a request is sent again
 * @param retries how often it is sent again
 * @param octetsPerSecond how much asking may take of the line to each device; empty for {@code linePercent}
 * @param linePercent what share of a line's contracted bandwidth asking its far end may take, both ways together, 1 to 100
 */
record SnmpProfile(SnmpCredentials credentials, Duration timeout, int retries, OptionalInt octetsPerSecond,
        int linePercent) {

    static final int USUAL_PERCENT = 1;

    /** Of a line however narrow: a poll of a router is about so much, and is to end within its period. */
    static final int LEAST_BUDGET = 2_000;

    private static final long OCTETS_OF_PERCENT = 1_000_000 / Byte.SIZE / 100;

    /** @param contractedMegabits of the line to the device; empty for a device that is not at the end of one */
    SnmpTarget at(SnmpEndpoint endpoint, OptionalInt contractedMegabits) {
        return new SnmpTarget(endpoint.host(), endpoint.port(), credentials, timeout, retries,
                octetsPerSecond.isPresent() ? octetsPerSecond : share(contractedMegabits));
    }

    private OptionalInt share(OptionalInt contractedMegabits) {
        if (contractedMegabits.isEmpty()) {
            return OptionalInt.empty();
        }
        long octets = contractedMegabits.getAsInt() * OCTETS_OF_PERCENT * linePercent;
        return OptionalInt.of((int) Math.max(LEAST_BUDGET, Math.min(octets, Integer.MAX_VALUE)));
    }
}
