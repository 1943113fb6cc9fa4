package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IcmpMessageTest {

    private static final long NONCE = 0x0123456789abcdefL;

    /** The first is the example of RFC 1071, section 3; a right checksum over itself gives zero. */
    @ParameterizedTest
    @CsvSource({"0001f203f4f5f6f7, 220d", "0000, ffff", "ffff, 0000", "ffffffff, 0000", "0800f7ff, 0000"})
    void addsUpTheInternetChecksum(String octets, String checksum) {
        assertEquals(checksum, HexFormat.of().toHexDigits(IcmpMessage.checksum(HexFormat.of().parseHex(octets))));
    }

    @Test
    void makesAnEchoRequestWhoseChecksumIsRight() {
        byte[] request = IcmpMessage.request(IcmpFamily.V4, 0x1234, 0xabcd, NONCE);
        assertEquals("0800", HexFormat.of().formatHex(request, 0, 2));
        assertEquals("1234abcd", HexFormat.of().formatHex(request, 4, 8));
        assertEquals(0, IcmpMessage.checksum(request));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheReplyAndNothingElse(IcmpFamily family) {
        byte[] reply = reply(family);
        assertEquals(OptionalLong.of(NONCE), IcmpMessage.nonceOfReply(family, reply, reply.length));
        byte[] request = IcmpMessage.request(family, 1, 1, NONCE);
        assertEquals(OptionalLong.empty(), IcmpMessage.nonceOfReply(family, request, request.length),
                "on loopback a raw socket hears its own requests");
        for (int length = 0; length < reply.length; length++) {
            assertEquals(OptionalLong.empty(), IcmpMessage.nonceOfReply(family, reply, length));
        }
        for (int type = 1; type < 129; type++) {
            byte[] other = reply.clone();
            other[0] = (byte) type;
            assertEquals(OptionalLong.empty(), IcmpMessage.nonceOfReply(family, other, other.length));
        }
        byte[] ofOthers = reply.clone();
        ofOthers[10] ^= 1;
        assertEquals(OptionalLong.empty(), IcmpMessage.nonceOfReply(family, ofOthers, ofOthers.length));
    }

    @ParameterizedTest
    @CsvSource({"45, 20", "46, 24", "4f, 60"})
    void passesOverTheIpHeaderOfARawSocket(String first, int header) {
        byte[] reply = reply(IcmpFamily.V4);
        byte[] packet = new byte[header + reply.length];
        packet[0] = HexFormat.of().parseHex(first)[0];
        System.arraycopy(reply, 0, packet, header, reply.length);
        assertEquals(OptionalLong.of(NONCE), IcmpMessage.nonceOfReply(IcmpFamily.V4, packet, packet.length));
        assertEquals(OptionalLong.empty(), IcmpMessage.nonceOfReply(IcmpFamily.V4, packet, packet.length - 1));
    }

    @Test
    void survivesAnyPacket() {
        Random random = new Random(5);
        byte[] packet = new byte[64];
        for (int i = 0; i < 50_000; i++) {
            random.nextBytes(packet);
            if (i % 2 == 0) {
                packet[0] = (byte) (0x40 | i / 2 % 16);
            }
            for (IcmpFamily family : IcmpFamily.values()) {
                assertEquals(OptionalLong.empty(),
                        IcmpMessage.nonceOfReply(family, packet, random.nextInt(packet.length + 1)));
            }
        }
    }

    @Test
    void writesSocketAddressesAsTheSystemReadsThem() throws UnknownHostException {
        String family = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "0200" : "0002";
        assertArrayEquals(HexFormat.of().parseHex(family + "0000c00002010000000000000000"),
                IcmpFamily.V4.socketAddress(InetAddress.getByName("192.0.2.1")));
        byte[] six = IcmpFamily.V6.socketAddress(InetAddress.getByName("2001:db8::1"));
        assertEquals(28, six.length);
        assertArrayEquals(InetAddress.getByName("2001:db8::1").getAddress(), Arrays.copyOfRange(six, 8, 24));
    }

    private static byte[] reply(IcmpFamily family) {
        byte[] reply = IcmpMessage.request(family, 7, 8, NONCE);
        reply[0] = (byte) family.replyType();
        return reply;
    }
}
