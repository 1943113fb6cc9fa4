package vn.haidang.monitoring.icmp.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What differs between ICMP (RFC 792) and ICMPv6 (RFC 4443) on Linux. */
enum IcmpFamily {
    /** ICMP over IPv4. */
    V4(2, 1, 8, 0, 255, 1, filterV4()),
    /** ICMPv6. */
    V6(10, 58, 128, 129, 58, 1, filterV6());

    private final int domain;
    private final int protocol;
    private final int requestType;
    private final int replyType;
    private final int filterLevel;
    private final int filterOption;
    private final byte[] filter;

    IcmpFamily(int domain, int protocol, int requestType, int replyType, int filterLevel, int filterOption,
            byte[] filter) {
        this.domain = domain;
        this.protocol = protocol;
        this.requestType = requestType;
        this.replyType = replyType;
        this.filterLevel = filterLevel;
        this.filterOption = filterOption;
        this.filter = filter;
    }

    static IcmpFamily of(InetAddress address) {
        return address instanceof Inet4Address ? V4 : V6;
    }

    /** AF_INET or AF_INET6. */
    int domain() {
        return domain;
    }

    /** IPPROTO_ICMP or IPPROTO_ICMPV6. */
    int protocol() {
        return protocol;
    }

    /** The type of an echo request. */
    int requestType() {
        return requestType;
    }

    /** The type of an echo reply. */
    int replyType() {
        return replyType;
    }

    /** The level of the socket option that lets only echo replies through a raw socket. */
    int filterLevel() {
        return filterLevel;
    }

    /** ICMP_FILTER or ICMP6_FILTER. */
    int filterOption() {
        return filterOption;
    }

    /** The value of that option. */
    byte[] filter() {
        return filter.clone();
    }

    /** The address as sockaddr_in or sockaddr_in6. */
    byte[] socketAddress(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.allocate(this == V4 ? 16 : 28).order(ByteOrder.nativeOrder());
        bytes.putShort((short) domain).putShort((short) 0);
        if (this == V4) {
            return bytes.put(address.getAddress()).array();
        }
        return bytes.putInt(0).put(address.getAddress()).putInt(((Inet6Address) address).getScopeId()).array();
    }

    /** One bit a type, set for those that are kept away: all but echo reply, 0. */
    private static byte[] filterV4() {
        return ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(~1).array();
    }

    /** 256 bits in words of 32, set for those that are kept away: all but echo reply, 129. */
    private static byte[] filterV6() {
        int[] words = new int[8];
        Arrays.fill(words, -1);
        words[129 / 32] = ~(1 << 129 % 32);
        ByteBuffer bytes = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }
}
