package vn.haidang.monitoring.events.internal.syslog;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Arrays;

import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.IntakeCounts;
import vn.haidang.monitoring.events.internal.intake.IntakeQueue;
import vn.haidang.monitoring.events.internal.match.PlainAddress;

/** Receives syslog over UDP (RFC 5426) on a thread of its own, which only hands over. */
public final class SyslogUdpReceiver implements AutoCloseable {

    private static final int RECEIVE_BUFFER = 8 << 20;
    private static final Logger LOG = System.getLogger(SyslogUdpReceiver.class.getName());

    private final DatagramSocket socket;
    private final IntakeQueue queue;
    private final IntakeCounts counts;
    private final InstantSource clock;

    /**
     * Begins to receive.
     *
     * @param port UDP port, 0 for a free one
     * @throws IOException when the port cannot be bound
     */
    public SyslogUdpReceiver(int port, IntakeQueue queue, IntakeCounts counts, InstantSource clock)
            throws IOException {
        this.queue = queue;
        this.counts = counts;
        this.clock = clock;
        socket = new DatagramSocket(null);
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        try {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        Thread thread = new Thread(this::receiveAll, "haidang-syslog-udp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void receiveAll() {
        byte[] buffer = new byte[SyslogFrames.LARGEST];
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        while (!socket.isClosed()) {
            try {
                packet.setLength(buffer.length);
                socket.receive(packet);
                take(packet);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.log(Level.DEBUG, "a datagram was not received", e);
                }
            }
        }
    }

    private void take(DatagramPacket packet) {
        if (packet.getLength() == 0) {
            counts.refused();
            return;
        }
        queue.offer(new SyslogArrival(clock.instant(), Channel.SYSLOG_UDP, PlainAddress.of(packet.getAddress()),
                Arrays.copyOf(packet.getData(), packet.getLength())));
    }

    /** Stops receiving; the thread ends. */
    @Override
    public void close() {
        socket.close();
    }
}
