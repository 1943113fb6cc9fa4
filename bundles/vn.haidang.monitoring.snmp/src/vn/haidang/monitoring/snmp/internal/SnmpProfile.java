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
 * @param octetsPerSecond how much asking may take of the line to each device; empty for as much as it takes
 */
record SnmpProfile(SnmpCredentials credentials, Duration timeout, int retries, OptionalInt octetsPerSecond) {

    SnmpTarget at(SnmpEndpoint endpoint) {
        return new SnmpTarget(endpoint.host(), endpoint.port(), credentials, timeout, retries, octetsPerSecond);
    }
}
