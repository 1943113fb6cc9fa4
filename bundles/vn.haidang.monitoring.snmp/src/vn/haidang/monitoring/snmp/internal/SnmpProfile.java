package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpTarget.LineBudget;
import vn.haidang.monitoring.snmp.internal.LineContracts.Contract;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/**
 * How the devices of a profile are asked.
 *
 * @param credentials with what
 * @param timeout after which a request is sent again
 * @param retries how often it is sent again
 * @param octetsPerSecond how much asking may take of each line to a device; empty for {@code linePercent}
 * @param linePercent what share of a line's contracted bandwidth asking all devices behind it may take, both ways together,
 *        1 to 100
 */
record SnmpProfile(SnmpCredentials credentials, Duration timeout, int retries, OptionalInt octetsPerSecond,
        int linePercent) {

    static final int USUAL_PERCENT = 1;

    /** Of a line however narrow: a poll of a router is about so much, and is to end within its period. */
    static final int LEAST_BUDGET = 2_000;

    private static final long OCTETS_OF_PERCENT = 1_000_000 / Byte.SIZE / 100;

    /** @param lines the lines to the device, nearest first; none for a device that is not behind one */
    SnmpTarget at(SnmpEndpoint endpoint, List<Contract> lines) {
        List<LineBudget> budgets = lines.stream().flatMap(line -> budget(line).stream()).toList();
        boolean isFixed = octetsPerSecond.isPresent() && budgets.isEmpty();
        return new SnmpTarget(endpoint.host(), endpoint.port(), credentials, timeout, retries, isFixed
                ? List.of(new LineBudget(endpoint.host() + ":" + endpoint.port(), octetsPerSecond.getAsInt()))
                : budgets);
    }

    private Optional<LineBudget> budget(Contract line) {
        if (octetsPerSecond.isPresent()) {
            return Optional.of(new LineBudget(line.line(), octetsPerSecond.getAsInt()));
        }
        long octets = line.megabits() * OCTETS_OF_PERCENT * linePercent;
        return line.megabits() > 0
                ? Optional.of(new LineBudget(line.line(),
                        (int) Math.max(LEAST_BUDGET, Math.min(octets, Integer.MAX_VALUE))))
                : Optional.empty();
    }
}
