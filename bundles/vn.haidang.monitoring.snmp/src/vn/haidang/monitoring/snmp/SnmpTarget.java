package vn.haidang.monitoring.snmp;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * An SNMP agent and how to ask it.
 *
 * @param host name or address
 * @param port UDP port
 * @param credentials with what
 * @param timeout after which a request is sent again
 * @param retries how often it is sent again
 * @param octetsPerSecond how much asking may take of the line to the host, both ways together; empty for as much as it takes
 */
public record SnmpTarget(String host, int port, SnmpCredentials credentials, Duration timeout, int retries,
        OptionalInt octetsPerSecond) {

    /** An agent on a line that need not be spared. */
    public SnmpTarget(String host, int port, SnmpCredentials credentials, Duration timeout, int retries) {
        this(host, port, credentials, timeout, retries, OptionalInt.empty());
    }
}
