package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

import org.snmp4j.TransportStateReference;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/**
 * SNMP4J's UDP transport on a free port of all addresses that takes, and tells SNMPv3 agents that it takes, messages
 * up to a size (msgMaxSize, RFC 3412, 6.3). No datagram, however it is made, ends its listening thread.
 */
final class BoundedUdpTransport extends DefaultUdpTransportMapping {

    private static final Logger LOG = System.getLogger(BoundedUdpTransport.class.getName());

    private final int largestMessage;
    private final AtomicLong broken = new AtomicLong();

    BoundedUdpTransport(int largestMessage) throws IOException {
        super(new UdpAddress("0.0.0.0/0"));
        this.largestMessage = largestMessage;
        setMaxInboundMessageSize(largestMessage);
        // One buffer for all datagrams: each is decoded by the listening thread before the next one is received.
        setAsyncMsgProcessingSupported(false);
    }

    @Override
    public int getMaxOutboundMessageSize() {
        return largestMessage;
    }

    @Override
    protected void fireProcessMessage(UdpAddress address, ByteBuffer message, TransportStateReference reference) {
        try {
            super.fireProcessMessage(address, message, reference);
        } catch (RuntimeException | StackOverflowError e) {
            // Once is enough: whoever sends such a thing may send a million.
            Level level = broken.getAndIncrement() == 0 ? Level.WARNING : Level.TRACE;
            LOG.log(level, "a datagram from " + address + " could not be taken in", e);
        }
    }
}
