package vn.haidang.monitoring.events.internal.syslog;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLSocket;

import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.IntakeCounts;
import vn.haidang.monitoring.events.internal.intake.IntakeQueue;
import vn.haidang.monitoring.events.internal.match.PlainAddress;

/**
 * Receives syslog over TCP (RFC 6587) or TLS (RFC 5425): one thread accepts, and each of at most {@link #MOST_CONNECTIONS}
 * connections, {@link #MOST_PER_ADDRESS} from one address, has its own. A connection beyond these is closed at once; one that
 * does not finish its handshake in time, is silent for an hour or sends what is no syslog is closed too.
 */
public final class SyslogServer implements AutoCloseable {

    public static final int MOST_CONNECTIONS = 1_000;
    static final int MOST_PER_ADDRESS = 8;
    private static final Duration HANDSHAKE = Duration.ofSeconds(10);
    private static final Duration LONGEST_SILENCE = Duration.ofHours(1);
    /** For how long after it turned senders away it is said to be full. */
    private static final Duration FULL = Duration.ofMinutes(10);
    /** Before it accepts again when it could not, for want of file handles mostly. */
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** A connection needs little more than its buffer. */
    private static final long STACK = 256 << 10;
    private static final Logger LOG = System.getLogger(SyslogServer.class.getName());

    private final ServerSocket server;
    private final Channel channel;
    private final IntakeQueue queue;
    private final IntakeCounts counts;
    private final InstantSource clock;
    private final Set<Socket> open = new HashSet<>();
    private final Map<String, Integer> perAddress = new HashMap<>();
    private volatile Instant turnedAwayAt = Instant.MIN;
    private volatile Optional<String> refusal = Optional.empty();

    /**
     * Begins to receive.
     *
     * @param server not bound yet; this closes it
     * @param channel SYSLOG_TCP or SYSLOG_TLS
     * @param port TCP port, 0 for a free one
     * @throws IOException when the port cannot be bound
     */
    public SyslogServer(ServerSocket server, Channel channel, int port, IntakeQueue queue, IntakeCounts counts,
            InstantSource clock) throws IOException {
        this.server = server;
        this.channel = channel;
        this.queue = queue;
        this.counts = counts;
        this.clock = clock;
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            server.close();
            throw e;
        }
        start("accept", this::acceptAll);
    }

    public int port() {
        return server.getLocalPort();
    }

    private void start(String name, Runnable task) {
        Thread thread = new Thread(null, task,
                "haidang-" + channel.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + name, STACK);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether senders were turned away in the last minutes because all places are taken. */
    public boolean isFull() {
        return clock.instant().isBefore(turnedAwayAt.plus(FULL));
    }

    /** Why the system gives it no connections at present, in the system's words. */
    public Optional<String> refusal() {
        return refusal;
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                take(server.accept());
                refusal = Optional.empty();
            } catch (IOException e) {
                pauseAfter(e);
            }
        }
    }

    private void take(Socket connection) {
        String address = PlainAddress.of(connection.getInetAddress());
        if (admit(connection, address)) {
            start(address, () -> serve(connection, address));
        } else {
            counts.refused();
            closeQuietly(connection);
        }
    }

    private synchronized void pauseAfter(IOException failure) {
        if (server.isClosed()) {
            return;
        }
        if (refusal.isEmpty()) {
            LOG.log(Level.WARNING, "syslog connections are not accepted at present", failure);
        }
        refusal = Optional.of(String.valueOf(failure.getMessage()));
        try {
            wait(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean admit(Socket connection, String address) {
        int ofAddress = perAddress.getOrDefault(address, 0);
        if (open.size() == MOST_CONNECTIONS) {
            turnedAwayAt = clock.instant();
        }
        if (server.isClosed() || open.size() == MOST_CONNECTIONS || ofAddress == MOST_PER_ADDRESS) {
            return false;
        }
        open.add(connection);
        perAddress.put(address, ofAddress + 1);
        return true;
    }

    private synchronized void release(Socket connection, String address) {
        open.remove(connection);
        perAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    private void serve(Socket connection, String address) {
        try (connection) {
            connection.setSoTimeout((int) HANDSHAKE.toMillis());
            if (connection instanceof SSLSocket secure) {
                secure.startHandshake();
            }
            connection.setSoTimeout((int) LONGEST_SILENCE.toMillis());
            SyslogFrames frames = new SyslogFrames(connection.getInputStream());
            for (Optional<byte[]> next = frames.next(); next.isPresent(); next = frames.next()) {
                queue.offer(new SyslogArrival(clock.instant(), channel, address, next.get()));
            }
        } catch (StreamCorruptedException e) {
            counts.refused();
            LOG.log(Level.DEBUG, "what " + address + " sends is no syslog", e);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the syslog connection of " + address + " ended", e);
        } finally {
            release(connection, address);
        }
    }

    private static void closeQuietly(Socket connection) {
        try {
            connection.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection did not close cleanly", e);
        }
    }

    /** Stops receiving and closes all connections; their threads end. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the syslog server did not close cleanly", e);
        }
        Set<Socket> connections;
        synchronized (this) {
            connections = Set.copyOf(open);
            notifyAll();
        }
        connections.forEach(SyslogServer::closeQuietly);
    }
}
