package vn.haidang.monitoring.events.internal.snmp;

import java.io.IOException;
import java.net.DatagramPacket;
import java.nio.ByteBuffer;

import org.snmp4j.TransportStateReference;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/**
 * SNMP4J's UDP transport for traps: tells the layers above who sent a message, and counts those of which nothing came.
 */
final class TrapTransport extends DefaultUdpTransportMapping {

    /** A trap fits into one datagram of an Ethernet as a rule; informs of this size are answered. */
    static final int LARGEST_MESSAGE = 16 * 1024;
    /** Raised before listening, for storms; the system may grant less. */
    private static final int RECEIVE_BUFFER = 8 << 20;

    private final Runnable before;
    private final Runnable nothingCame;
    /** Set by {@link #accepted} on the thread that listens, which is the only one to use it. */
    private boolean isAccepted;

    /**
     * @param before runs before each message, on the thread that listens
     * @param nothingCame runs after each message that was not accepted
     */
    TrapTransport(int port, Runnable before, Runnable nothingCame) throws IOException {
        super(new UdpAddress("0.0.0.0/" + port));
        this.before = before;
        this.nothingCame = nothingCame;
        setMaxInboundMessageSize(LARGEST_MESSAGE);
        setReceiveBufferSize(RECEIVE_BUFFER);
        // One buffer for all: what is kept of a message is decoded before the next one is received.
        setAsyncMsgProcessingSupported(false);
    }

    @Override
    public int getMaxOutboundMessageSize() {
        return LARGEST_MESSAGE;
    }

    /** The message that is being looked at is what it should be: a trap, an inform, a question for our engine. */
    void accepted() {
        isAccepted = true;
    }

    @Override
    protected void fireProcessMessage(DatagramPacket packet, ByteBuffer bytes, TransportStateReference own) {
        UdpAddress sender = new UdpAddress(packet.getAddress(), packet.getPort());
        TransportStateReference state = new TransportStateReference(this, sender, null, SecurityLevel.undefined,
                SecurityLevel.undefined, false, own.getSessionID());
        isAccepted = false;
        try {
            before.run();
            fireProcessMessage(sender, bytes, state);
        } catch (RuntimeException | StackOverflowError e) {
            // SNMP4J's decoders throw at some malformed messages; the thread must go on, however deep one is nested.
            isAccepted = false;
        }
        if (!isAccepted) {
            nothingCame.run();
        }
    }
}
