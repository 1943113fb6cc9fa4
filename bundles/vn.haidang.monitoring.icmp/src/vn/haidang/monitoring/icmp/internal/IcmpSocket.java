package vn.haidang.monitoring.icmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;

import vn.haidang.base.finding.Finding;

/**
 * One ICMP socket of Linux for all echoes of a family, with the one thread that receives on it: the datagram socket that
 * {@code net.ipv4.ping_group_range} allows, else the raw socket that root and CAP_NET_RAW allow.
 */
final class IcmpSocket implements PingSender {

    private static final Logger LOG = System.getLogger(IcmpSocket.class.getName());

    /** How long a receive waits before it looks whether it should stop. */
    private static final int RECEIVE_MILLIS = 250;

    private static final int RECEIVE_BUFFER = 1 << 20;
    /** After so many failures in a row the socket is given up. */
    private static final int MOST_FAILURES = 50;
    private static final int LONGEST_PACKET = 2_048;

    private final LinuxSockets system;
    private final IcmpFamily family;
    private final int socket;
    private final int identifier;
    private final Replies replies;
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile boolean isStopped;
    private boolean isClosed;

    private IcmpSocket(LinuxSockets system, IcmpFamily family, int socket, Replies replies) {
        this.system = system;
        this.family = family;
        this.socket = socket;
        this.identifier = System.identityHashCode(this) & 0xffff;
        this.replies = replies;
    }

    /**
     * Opens the socket and starts its thread; may take a while the first time, to load native code.
     *
     * @param replies is told of each reply, on the socket's thread
     */
    static Opening open(IcmpFamily family, Replies replies) {
        LinuxSockets system;
        try {
            system = Native.load("c", LinuxSockets.class);
        } catch (UnsatisfiedLinkError e) {
            return new Opening.Refused(
                    Messages.notSent("icmp.native.missing").with("detail", String.valueOf(e.getMessage())));
        }
        int[] kinds = {LinuxSockets.SOCK_DGRAM, LinuxSockets.SOCK_RAW};
        int error = 0;
        for (int kind : kinds) {
            int socket = system.socket(family.domain(), kind | LinuxSockets.SOCK_CLOEXEC, family.protocol());
            if (socket >= 0) {
                return new Opening.Opened(started(system, family, socket, kind, replies));
            }
            error = Native.getLastError();
        }
        return new Opening.Refused(reason(system, error));
    }

    private static Finding reason(LinuxSockets system, int error) {
        boolean isForbidden = error == LinuxSockets.EPERM || error == LinuxSockets.EACCES;
        return Messages.notSent(isForbidden ? "icmp.socket.forbidden" : "icmp.socket.refused").with("detail",
                system.strerror(error));
    }

    private static IcmpSocket started(LinuxSockets system, IcmpFamily family, int socket, int kind,
            Replies replies) {
        set(system, socket, LinuxSockets.SOL_SOCKET, LinuxSockets.SO_RCVBUF, integer(RECEIVE_BUFFER));
        set(system, socket, LinuxSockets.SOL_SOCKET, LinuxSockets.SO_RCVTIMEO, timeValue(RECEIVE_MILLIS));
        if (kind == LinuxSockets.SOCK_RAW) {
            set(system, socket, family.filterLevel(), family.filterOption(), family.filter());
        }
        LOG.log(Level.INFO, "ICMP {0} by a {1} socket", family, kind == LinuxSockets.SOCK_RAW ? "raw" : "datagram");
        IcmpSocket opened = new IcmpSocket(system, family, socket, replies);
        Thread thread = new Thread(opened::receiveAll, "haidang-icmp-" + family.name().toLowerCase(Locale.ROOT));
        thread.setDaemon(true);
        thread.start();
        return opened;
    }

    private static void set(LinuxSockets system, int socket, int level, int option, byte[] value) {
        if (system.setsockopt(socket, level, option, value, value.length) != 0) {
            LOG.log(Level.WARNING, "ICMP socket option {0}/{1} was not taken: {2}", level, option,
                    system.strerror(Native.getLastError()));
        }
    }

    private static byte[] integer(int value) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder()).putInt(value).array();
    }

    private static byte[] timeValue(int millis) {
        ByteBuffer value = ByteBuffer.allocate(2 * NativeLong.SIZE).order(ByteOrder.nativeOrder());
        if (NativeLong.SIZE == Long.BYTES) {
            return value.putLong(millis / 1_000).putLong(millis % 1_000 * 1_000L).array();
        }
        return value.putInt(millis / 1_000).putInt(millis % 1_000 * 1_000).array();
    }

    @Override
    public synchronized Optional<Finding> send(InetAddress to, long nonce, Duration timeout) {
        if (isClosed) {
            return Optional.of(Messages.notSent("echo.stopped"));
        }
        byte[] message = IcmpMessage.request(family, identifier, sequence.getAndIncrement() & 0xffff, nonce);
        byte[] address = family.socketAddress(to);
        long sent = system
                .sendto(socket, message, new NativeLong(message.length), LinuxSockets.MSG_DONTWAIT, address,
                        address.length)
                .longValue();
        return sent == message.length
                ? Optional.empty()
                : Optional.of(Messages.notSent("echo.send.failed").with("detail",
                        system.strerror(Native.getLastError())));
    }

    private void receiveAll() {
        try {
            byte[] packet = new byte[LONGEST_PACKET];
            NativeLong room = new NativeLong(packet.length);
            int failures = 0;
            while (!isStopped && failures < MOST_FAILURES) {
                int length = system.recv(socket, packet, room, 0).intValue();
                if (length >= 0) {
                    failures = 0;
                    IcmpMessage.nonceOfReply(family, packet, length).ifPresent(replies::answered);
                } else {
                    failures = isQuiet(Native.getLastError()) ? 0 : failures + 1;
                }
            }
            if (!isStopped) {
                LOG.log(Level.WARNING, "receiving ICMP failed: {0}", system.strerror(Native.getLastError()));
            }
        } finally {
            // Also when the thread dies of something else: whoever sends next opens another socket.
            isStopped = true;
            closeNow();
        }
    }

    /** Nothing came in time. Anything else may be a report about an earlier request, unless it comes again and again. */
    private static boolean isQuiet(int error) {
        return error == LinuxSockets.EAGAIN || error == LinuxSockets.EINTR;
    }

    /** Closed by the thread that receives, and never while another sends: its number may be reused at once. */
    private synchronized void closeNow() {
        isClosed = true;
        system.close(socket);
    }

    @Override
    public boolean isUsable() {
        return !isStopped;
    }

    /** The socket is closed a moment later, by its thread. */
    @Override
    public void stop() {
        isStopped = true;
    }
}
