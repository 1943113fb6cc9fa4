package vn.haidang.monitoring.icmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.function.BiConsumer;

/**
 * The one UDP socket of the UDP echo, with the one thread that receives on it. Not blocking, so that an interrupt of a
 * thread that sends does not close it.
 */
final class UdpEchoSocket {

    private static final Logger LOG = System.getLogger(UdpEchoSocket.class.getName());

    /** Room for the answers of a burst; the system may give less. */
    private static final int RECEIVE_BUFFER = 1 << 20;

    /** After so many failures in a row the socket is given up. */
    private static final int MOST_FAILURES = 50;
    private static final long LONGEST_STOP_MILLIS = 2_000;

    private final DatagramChannel channel;
    private final Selector selector;
    private final BiConsumer<InetSocketAddress, byte[]> receiver;
    private final Thread thread = new Thread(this::receiveAll, "haidang-udp-echo");

    private volatile boolean isUsable = true;

    private UdpEchoSocket(DatagramChannel channel, Selector selector,
            BiConsumer<InetSocketAddress, byte[]> receiver) {
        this.channel = channel;
        this.selector = selector;
        this.receiver = receiver;
    }

    /** @param receiver is given each datagram with its sender, on the socket's thread */
    static UdpEchoSocket open(BiConsumer<InetSocketAddress, byte[]> receiver) throws IOException {
        Selector selector = Selector.open();
        DatagramChannel channel = DatagramChannel.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
            channel.bind(null);
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException e) {
            channel.close();
            selector.close();
            throw e;
        }
        UdpEchoSocket socket = new UdpEchoSocket(channel, selector, receiver);
        socket.thread.setDaemon(true);
        socket.thread.start();
        return socket;
    }

    /** @return whether it went out; not when the system's buffer is full */
    boolean send(byte[] datagram, SocketAddress to) throws IOException {
        return channel.send(ByteBuffer.wrap(datagram), to) == datagram.length;
    }

    private void receiveAll() {
        ByteBuffer buffer = ByteBuffer.allocate(UdpEchoMessage.LONGEST + 1);
        int failures = 0;
        try {
            while (selector.isOpen() && failures < MOST_FAILURES) {
                try {
                    selector.select();
                    selector.selectedKeys().clear();
                    receiveWaiting(buffer);
                    failures = 0;
                } catch (IOException e) {
                    // A report about an earlier datagram, unless it comes again and again: then the socket is no good.
                    failures++;
                    LOG.log(failures < MOST_FAILURES ? Level.DEBUG : Level.WARNING, "a datagram was not received", e);
                }
            }
        } catch (ClosedSelectorException e) {
            LOG.log(Level.DEBUG, "the UDP echo stopped");
        } finally {
            isUsable = false;
            closeQuietly();
        }
    }

    /** Whether it still receives; one that does not is closed. */
    boolean isUsable() {
        return isUsable;
    }

    private void receiveWaiting(ByteBuffer buffer) throws IOException {
        while (channel.isOpen()) {
            buffer.clear();
            SocketAddress from = channel.receive(buffer);
            if (from == null) {
                return;
            }
            byte[] datagram = new byte[buffer.flip().remaining()];
            buffer.get(datagram);
            receiver.accept((InetSocketAddress) from, datagram);
        }
    }

    private void closeQuietly() {
        try {
            selector.close();
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the UDP echo's socket was not closed properly", e);
        }
    }

    /** Closes the socket and waits a moment for its thread to end. */
    void close() {
        closeQuietly();
        try {
            thread.join(LONGEST_STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
