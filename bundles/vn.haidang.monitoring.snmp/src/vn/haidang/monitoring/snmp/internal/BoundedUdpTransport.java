package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;

import org.snmp4j.smi.UdpAddress;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/**
 * SNMP4J's UDP transport on a free port of all addresses that takes, and tells SNMPv3 agents that it takes, messages
 * up to a size (msgMaxSize, RFC 3412, 6.3).
 */
final class BoundedUdpTransport extends DefaultUdpTransportMapping {

    private final int largestMessage;

    BoundedUdpTransport(int largestMessage) throws IOException {
        super(new UdpAddress("0.0.0.0/0"));
        this.largestMessage = largestMessage;
        setMaxInboundMessageSize(largestMessage);
    }

    @Override
    public int getMaxOutboundMessageSize() {
        return largestMessage;
    }
}
