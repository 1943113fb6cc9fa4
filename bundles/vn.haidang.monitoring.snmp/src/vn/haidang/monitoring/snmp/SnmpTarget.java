package vn.haidang.monitoring.snmp;

import java.time.Duration;

/**
 * An SNMP agent and how to ask it.
 *
 * @param host name or address
 * @param port UDP port
 * @param credentials with what
 * @param timeout after which a request is sent again
 * @param retries how often it is sent again
 */
public record SnmpTarget(String host, int port, SnmpCredentials credentials, Duration timeout, int retries) {}
