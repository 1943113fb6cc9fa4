package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Carries datagrams between the engine and an agent, and counts them with their headers. */
final class Line implements AutoCloseable {

    private static final int HEADERS = 28;

    private final DatagramSocket near = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final DatagramSocket far = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final AtomicLong octets = new AtomicLong();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger largest = new AtomicInteger();
    private volatile SocketAddress asking;
    private final BlockingQueue<byte[]> held = new LinkedBlockingQueue<>();
    private volatile boolean isCut;
    private volatile boolean isHolding;

    Line(int agent) throws IOException {
        InetSocketAddress answering = new InetSocketAddress(InetAddress.getLoopbackAddress(), agent);
        new Thread(() -> carry(near, far, answering), "line-out").start();
        new Thread(() -> carry(far, near, null), "line-back").start();
    }

    private void carry(DatagramSocket from, DatagramSocket to, SocketAddress fixed) {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        try {
            while (true) {
                packet.setLength(65_535);
                from.receive(packet);
                octets.addAndGet(packet.getLength() + HEADERS);
                if (fixed != null) {
                    asking = packet.getSocketAddress();
                    largest.accumulateAndGet(packet.getLength(), Math::max);
                }
                (fixed == null ? answers : questions).incrementAndGet();
                packet.setSocketAddress(fixed == null ? asking : fixed);
                if (isHolding && fixed == null) {
                    held.add(Arrays.copyOf(packet.getData(), packet.getLength()));
                } else if (!isCut) {
                    to.send(packet);
                }
            }
        } catch (IOException e) {
            // Closed: the end of the test.
            return;
        }
    }

    int port() {
        return near.getLocalPort();
    }

    /** How much went over it, both ways together. */
    long octets() {
        return octets.get();
    }

    int questions() {
        return questions.get();
    }

    int answers() {
        return answers.get();
    }

    /** The octets of the largest question since this was asked last. */
    int largestQuestion() {
        return largest.getAndSet(0);
    }

    /** Nothing comes through from now on, or again. */
    void cut(boolean cut) {
        isCut = cut;
    }

    /** Answers are kept back from now on. */
    void hold() {
        isHolding = true;
    }

    /** The next answer that is kept back. */
    byte[] held() throws InterruptedException {
        return Objects.requireNonNull(held.poll(60, TimeUnit.SECONDS), "no answer came");
    }

    @Override
    public void close() {
        near.close();
        far.close();
    }
}
