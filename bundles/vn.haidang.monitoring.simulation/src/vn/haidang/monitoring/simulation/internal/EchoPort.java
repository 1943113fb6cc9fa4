package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.time.Scheduler;

/**
 * The UDP port on which all agents of a network answer echoes: {@code haidang-echo 1 <nonce> <name>} and a line feed,
 * the nonce in 16 hexadecimal digits and the name in UTF-8, comes back with {@code haidang-repl} in the place of {@code haidang-echo}.
 * Whatever else comes in, and requests for an agent that is unknown or cut off, are not answered.
 * <p>
 * One thread receives and answers; delayed answers go out on the scheduler's, at most {@link #MOST_DELAYED} at a time
 * and the rest is lost, as in the queue of a congested line.
 */
final class EchoPort implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EchoPort.class.getName());
    private static final Pattern REQUEST = Pattern.compile("haidang-echo( 1 [0-9a-fA-F]{16} ([^\\n]{1,255})\\n)");
    private static final int LARGEST_REQUEST = 512;
    private static final int RECEIVE_BUFFER = 1 << 20;
    /** After so many failures in a row nothing is answered any more, rather than failing without end. */
    private static final int MOST_FAILURES = 50;
    private static final int MOST_DELAYED = 10_000;

    private final DatagramChannel channel;
    private final Map<String, ReplayedAgent> agents;
    private final Scheduler scheduler;
    private final AtomicInteger delayed = new AtomicInteger();
    private final Thread thread;
    private final int port;

    private EchoPort(DatagramChannel channel, Map<String, ReplayedAgent> agents, Scheduler scheduler)
            throws IOException {
        this.channel = channel;
        this.agents = agents;
        this.scheduler = scheduler;
        this.port = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        this.thread = new Thread(this::serve, "haidang-simulated-echo-" + port);
        thread.setDaemon(true);
    }

    static EchoPort open(InetAddress address, int port, Map<String, ReplayedAgent> agents, Scheduler scheduler)
            throws IOException {
        DatagramChannel channel = DatagramChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
            channel.bind(new InetSocketAddress(address, port));
            EchoPort echo = new EchoPort(channel, agents, scheduler);
            echo.thread.start();
            return echo;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    private void serve() {
        ByteBuffer request = ByteBuffer.allocate(LARGEST_REQUEST);
        int failures = 0;
        while (channel.isOpen() && failures < MOST_FAILURES) {
            try {
                request.clear();
                SocketAddress peer = channel.receive(request);
                answer(request.flip(), peer);
                failures = 0;
            } catch (ClosedChannelException e) {
                LOG.log(Level.DEBUG, "echo port {0} is closed", Integer.toString(port));
            } catch (IOException e) {
                failures++;
                LOG.log(Level.WARNING, "an echo on port " + port + " failed", e);
            }
        }
    }

    private void answer(ByteBuffer request, SocketAddress peer) throws IOException {
        String text = StandardCharsets.UTF_8.decode(request).toString();
        Matcher match = REQUEST.matcher(text);
        ReplayedAgent agent = match.matches() ? agents.get(match.group(2)) : null;
        if (agent == null || agent.isCut() || agent.losesEcho()) {
            return;
        }
        byte[] reply = ("haidang-repl" + match.group(1)).getBytes(StandardCharsets.UTF_8);
        Duration delay = agent.echoDelay();
        if (delay.isZero()) {
            channel.send(ByteBuffer.wrap(reply), peer);
        } else if (delayed.incrementAndGet() <= MOST_DELAYED) {
            scheduler.after(delay, () -> answerLate(agent, reply, peer));
        } else {
            delayed.decrementAndGet();
        }
    }

    private void answerLate(ReplayedAgent agent, byte[] reply, SocketAddress peer) {
        delayed.decrementAndGet();
        if (agent.isCut() || !channel.isOpen()) {
            return;
        }
        try {
            channel.send(ByteBuffer.wrap(reply), peer);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a delayed echo on port " + port + " was not sent", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            thread.join();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the simulated echo port " + port + " did not close cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
