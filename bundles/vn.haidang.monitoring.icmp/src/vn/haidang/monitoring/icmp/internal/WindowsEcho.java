package vn.haidang.monitoring.icmp.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * The buffers of Windows' echo calls as 64-bit Windows lays them out (ipexport.h: ICMP_ECHO_REPLY, ICMPV6_ECHO_REPLY_LH,
 * IP_STATUS; ws2ipdef.h: SOCKADDR_IN6); little-endian, addresses as on the wire.
 */
final class WindowsEcho {

    /** Room for the reply, what it carries back, an ICMP error of 8 octets and an IO_STATUS_BLOCK. */
    static final int REPLY_SIZE = 256;

    private static final int REQUEST_SIZE = 16;
    private static final int SOCKADDR_IN6_SIZE = 28;
    private static final short AF_INET6 = 23;

    /** Nothing was written yet: IP_PENDING. Zero would be a success. */
    private static final int PENDING = 11_255;

    private static final int SUCCESS = 0;
    /**
     * Somebody or nobody on the way had the last word: net, host, protocol or port unreachable, packet too big, timed
     * out, hop limit exceeded twice, parameter problem, source quench, and what ICMPv6 adds to these.
     */
    private static final Set<Integer> LOST = Set.of(11_002, 11_003, 11_004, 11_005, 11_009, 11_010, 11_013, 11_014,
            11_015, 11_016, 11_040, 11_041, 11_042, 11_043, 11_044, 11_045);
    /** As Windows tells whole milliseconds, the true round trip is less than one more. */
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    private WindowsEcho() {}

    /** Whom a request is for: the address for IPv4, a SOCKADDR_IN6 for IPv6. */
    static ByteBuffer target(InetAddress address) {
        if (address instanceof Inet6Address six) {
            return socketAddress(six.getAddress(), six.getScopeId());
        }
        return littleEndian(4).put(0, address.getAddress());
    }

    /** The source that leaves the choice to Windows. */
    static ByteBuffer anyAddress() {
        return socketAddress(new byte[16], 0);
    }

    private static ByteBuffer socketAddress(byte[] address, int scope) {
        return littleEndian(SOCKADDR_IN6_SIZE).putShort(0, AF_INET6).put(8, address).putInt(24, scope);
    }

    static ByteBuffer request(long nonce) {
        return littleEndian(REQUEST_SIZE).putLong(0, nonce);
    }

    /** An empty reply buffer, which reads as a request of which nothing is known. */
    static ByteBuffer reply(IcmpFamily family) {
        return littleEndian(REPLY_SIZE).putInt(status(family), PENDING);
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Behind IPAddr, or behind the 26 packed octets of IPV6_ADDRESS_EX and two that align. */
    private static int status(IcmpFamily family) {
        return family == IcmpFamily.V4 ? 4 : 28;
    }

    /**
     * What became of a request whose event was signalled.
     *
     * @param reply the buffer that Windows has written
     * @param measured by our own clock; Windows tells whole milliseconds, but knows nothing of a thread that waits for
     *        a processor, so that the true round trip is less than one more than it tells
     */
    static EchoResult result(IcmpFamily family, ByteBuffer reply, Duration measured) {
        int status = reply.getInt(status(family));
        if (status == SUCCESS) {
            Duration told = Duration.ofMillis(Integer.toUnsignedLong(reply.getInt(status(family) + 4)));
            Duration most = told.plus(MILLISECOND);
            return new EchoResult.Answered(measured.compareTo(most) < 0 ? measured : most);
        }
        return LOST.contains(status) ? new EchoResult.Lost() : new EchoResult.NotSent(notSent(status));
    }

    /** Windows itself could not do it, by an IP_STATUS or an error of the system. */
    static Finding notSent(int error) {
        return Messages.notSent(error == PENDING ? "icmp.windows.silent" : "icmp.windows.refused").with("error",
                Integer.toString(error));
    }
}
