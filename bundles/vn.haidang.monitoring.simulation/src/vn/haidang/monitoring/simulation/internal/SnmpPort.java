package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.simulation.internal.SnmpResponder.Answer;

/**
 * The UDP port on which the agents of a network answer SNMP: one socket for all, and one for each agent that has an
 * address of its own. One thread receives and answers; delayed answers go out on the scheduler's, at most
 * {@link #MOST_DELAYED} at a time and the rest is lost. An answer that does not fit into the system's buffer is lost too.
 */
final class SnmpPort implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SnmpPort.class.getName());

    /** Requests are small; whatever is larger is cut off, and then no request. */
    private static final int LARGEST_REQUEST = 8 * 1024;
    /** For the burst when many devices are polled in the same instant. */
    private static final int BUFFER = 4 << 20;
    private static final int MOST_DELAYED = 10_000;
    /** After so many failures in a row nothing is answered any more, rather than failing without end. */
    private static final int MOST_FAILURES = 50;

    private final Selector selector;
    private final DatagramChannel shared;
    private final Map<String, DatagramChannel> own = new HashMap<>();
    private final Scheduler scheduler;
    private final AtomicInteger delayed = new AtomicInteger();
    private final ByteBuffer request = ByteBuffer.allocateDirect(LARGEST_REQUEST);
    private final int port;
    private Optional<Thread> thread = Optional.empty();

    private SnmpPort(Selector selector, DatagramChannel shared, Scheduler scheduler) throws IOException {
        this.selector = selector;
        this.shared = shared;
        this.scheduler = scheduler;
        this.port = ((InetSocketAddress) shared.getLocalAddress()).getPort();
    }

    /** Takes the port at an address, answering nothing yet. */
    static SnmpPort open(InetAddress address, int port, Scheduler scheduler) throws IOException {
        Selector selector = Selector.open();
        try {
            return new SnmpPort(selector, channel(selector, address, port, Optional.empty()), scheduler);
        } catch (IOException e) {
            selector.close();
            throw e;
        }
    }

    private static DatagramChannel channel(Selector selector, InetAddress address, int port,
            Optional<ReplayedAgent> agent) throws IOException {
        DatagramChannel channel = DatagramChannel.open();
        try {
            channel.configureBlocking(false);
            if (agent.isEmpty()) {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
                channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
            }
            channel.bind(new InetSocketAddress(address, port));
            channel.register(selector, SelectionKey.OP_READ, agent);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** Takes the port at an agent's own address too. */
    void addAddress(ReplayedAgent agent, InetAddress address) throws IOException {
        own.put(agent.name(), channel(selector, address, port, Optional.of(agent)));
    }

    /** Begins to answer. */
    void serve(SnmpResponder responder) {
        Thread serving = new Thread(() -> answerAll(responder), "haidang-simulated-snmp-" + port);
        serving.setDaemon(true);
        thread = Optional.of(serving);
        serving.start();
    }

    private void answerAll(SnmpResponder responder) {
        int failures = 0;
        try {
            while (selector.isOpen() && failures < MOST_FAILURES) {
                try {
                    selector.select(key -> answerWaiting(key, responder));
                    failures = 0;
                } catch (IOException e) {
                    failures++;
                    LOG.log(Level.WARNING, "receiving on simulated SNMP port " + port + " failed", e);
                }
            }
        } catch (ClosedSelectorException e) {
            LOG.log(Level.DEBUG, "simulated SNMP port {0} is closed", Integer.toString(port));
        }
    }

    private void answerWaiting(SelectionKey key, SnmpResponder responder) {
        DatagramChannel channel = (DatagramChannel) key.channel();
        Optional<ReplayedAgent> here = key.attachment() instanceof Optional<?> agent
                ? agent.map(ReplayedAgent.class::cast)
                : Optional.empty();
        try {
            for (SocketAddress peer = receive(channel); peer != null; peer = receive(channel)) {
                byte[] datagram = new byte[request.remaining()];
                request.get(datagram);
                Optional<Answer> answer = responder.answer(datagram, here);
                if (answer.isPresent()) {
                    deliver(channel, answer.get(), peer);
                }
            }
        } catch (IOException e) {
            // A peer that has gone, or the port was closed.
            LOG.log(Level.DEBUG, "an answer on simulated SNMP port " + port + " was not sent", e);
        }
    }

    private SocketAddress receive(DatagramChannel channel) throws IOException {
        request.clear();
        SocketAddress peer = channel.receive(request);
        request.flip();
        return peer;
    }

    private void deliver(DatagramChannel channel, Answer answer, SocketAddress peer) throws IOException {
        if (answer.by().filter(ReplayedAgent::losesAnswer).isPresent()) {
            return;
        }
        Duration delay = answer.by().map(ReplayedAgent::answerDelay).orElse(Duration.ZERO);
        ByteBuffer bytes = ByteBuffer.wrap(answer.datagram());
        if (delay.isZero()) {
            channel.send(bytes, peer);
        } else if (delayed.incrementAndGet() <= MOST_DELAYED) {
            scheduler.after(delay, () -> sendLate(channel, bytes, peer));
        } else {
            delayed.decrementAndGet();
        }
    }

    private void sendLate(DatagramChannel channel, ByteBuffer bytes, SocketAddress peer) {
        delayed.decrementAndGet();
        try {
            channel.send(bytes, peer);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a delayed answer on simulated SNMP port " + port + " was not sent", e);
        }
    }

    /** Sends a datagram from an agent's own address, or from the shared one when it has none. */
    void send(ReplayedAgent agent, byte[] datagram, SocketAddress to) throws IOException {
        own.getOrDefault(agent.name(), shared).send(ByteBuffer.wrap(datagram), to);
    }

    @Override
    public void close() {
        try {
            for (SelectionKey key : selector.keys().toArray(SelectionKey[]::new)) {
                key.channel().close();
            }
            selector.close();
            if (thread.isPresent()) {
                thread.get().join();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the simulated SNMP port " + port + " did not close cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
