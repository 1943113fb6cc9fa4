package vn.haidang.monitoring.snmp;

import java.time.Duration;
import java.util.List;

/**
 * An SNMP agent and how to ask it.
 *
 * @param host name or address
 * @param port UDP port
 * @param credentials with what
 * @param timeout after which a request is sent again
 * @param retries how often it is sent again
 * @param lines what lies between, each of which asking may take so much of; none for as much as it takes
 */
public record SnmpTarget(String host, int port, SnmpCredentials credentials, Duration timeout, int retries,
        List<LineBudget> lines) {

    public SnmpTarget {
        lines = List.copyOf(lines);
    }

    /** An agent on a line that need not be spared. */
    public SnmpTarget(String host, int port, SnmpCredentials credentials, Duration timeout, int retries) {
        this(host, port, credentials, timeout, retries, List.of());
    }

    /**
     * What asking may take of a line. All agents that are asked over a line of one name share it.
     *
     * @param line what the line is called
     * @param octetsPerSecond how much, both ways together, as IP packets; at least 1
     */
    public record LineBudget(String line, int octetsPerSecond) {}
}
