package vn.haidang.monitoring.icmp.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Echo requests and replies (RFC 792, RFC 4443): a header of 8 octets, then 8 octets that say that it is ours and 8 of
 * a random number.
 */
final class IcmpMessage {

    private static final byte[] OURS = "haidang1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 8;
    private static final int LENGTH = HEADER + 16;
    private static final int IPV4_HEADER = 20;

    private IcmpMessage() {}

    /** @param identifier, sequence 16 bits each; a datagram socket puts an identifier of its own */
    static byte[] request(IcmpFamily family, int identifier, int sequence, long nonce) {
        ByteBuffer message = ByteBuffer.allocate(LENGTH);
        message.put((byte) family.requestType()).put((byte) 0).putShort((short) 0);
        message.putShort((short) identifier).putShort((short) sequence);
        message.put(OURS).putLong(nonce);
        // The system computes the checksum of ICMPv6, which covers addresses that only it knows.
        if (family == IcmpFamily.V4) {
            message.putShort(2, checksum(message.array()));
        }
        return message.array();
    }

    /** The Internet checksum (RFC 1071) of an even number of octets. */
    static short checksum(byte[] octets) {
        int sum = 0;
        for (int i = 0; i < octets.length; i += 2) {
            sum += (octets[i] & 0xff) << 8 | octets[i + 1] & 0xff;
        }
        sum = (sum >>> 16) + (sum & 0xffff);
        return (short) ~(sum + (sum >>> 16));
    }

    /**
     * The random number of an echo reply of ours; nothing when it is anything else: a raw socket receives what is meant
     * for others too, and on loopback its own requests.
     *
     * @param packet as the socket gives it: with the IP header for a raw socket of IPv4, else without
     */
    static OptionalLong nonceOfReply(IcmpFamily family, byte[] packet, int length) {
        int start = family == IcmpFamily.V4 ? ipHeader(packet, length) : 0;
        if (length < start + LENGTH || (packet[start] & 0xff) != family.replyType() || packet[start + 1] != 0
                || !Arrays.equals(packet, start + HEADER, start + HEADER + OURS.length, OURS, 0, OURS.length)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ByteBuffer.wrap(packet).getLong(start + HEADER + OURS.length));
    }

    /** No ICMP message begins with a 4 in its first half octet that is a reply, so an IP header is told by that. */
    private static int ipHeader(byte[] packet, int length) {
        boolean isThere = length >= IPV4_HEADER && (packet[0] & 0xf0) == 0x40;
        return isThere ? (packet[0] & 0x0f) * 4 : 0;
    }
}
