package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** The buffers of Windows' echo calls, octet by octet as the headers of its 64-bit SDK lay them out. */
class WindowsEchoTest {

    /** Address, status, round trip, size of the data, reserved, pointer to the data, options and the pointer to theirs. */
    private static final String REPLY_V4 = "c0000201 %s %s 1000 0000 40e1f50a2f010000 40000000 00000000 0000000000000000";
    /** Port, flow, address, scope; two octets that align; status, round trip. */
    private static final String REPLY_V6 = "0000 00000000 20010db8000000000000000000000001 00000000 0000 %s %s";

    private static final Duration LONG = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({"V4, 00000000, 1", "V4, 0c000000, 13", "V4, 2c010000, 301", "V6, 00000000, 1", "V6, 0c000000, 13",
            "V6, 2c010000, 301"})
    void readsTheRoundTripOfAnAnswer(IcmpFamily family, String roundTrip, long atMost) {
        EchoResult result = WindowsEcho.result(family, reply(family, "00000000", roundTrip), LONG);
        assertEquals(new EchoResult.Answered(Duration.ofMillis(atMost)), result);
    }

    @ParameterizedTest
    @EnumSource
    void trustsTheFinerClockUnlessTheThreadWasLate(IcmpFamily family) {
        ByteBuffer reply = reply(family, "00000000", "05000000");
        assertEquals(new EchoResult.Answered(Duration.ofNanos(5_412_000)),
                WindowsEcho.result(family, reply, Duration.ofNanos(5_412_000)));
        assertEquals(new EchoResult.Answered(Duration.ofMillis(6)),
                WindowsEcho.result(family, reply, Duration.ofMillis(40)));
    }

    /** IP_STATUS of ipexport.h: unreachable, too big, timed out, hop limit, and the ICMPv6 errors. */
    @ParameterizedTest
    @ValueSource(ints = {11_002, 11_003, 11_004, 11_005, 11_009, 11_010, 11_013, 11_014, 11_015, 11_040, 11_041})
    void countsAsLostWhatTheWayDidNotCarry(int status) {
        for (IcmpFamily family : IcmpFamily.values()) {
            assertInstanceOf(EchoResult.Lost.class,
                    WindowsEcho.result(family, reply(family, number(status), "00000000"), LONG));
        }
    }

    /** Buffer too small, no resources, bad option, hardware, bad request, negotiating IPsec, general failure. */
    @ParameterizedTest
    @ValueSource(ints = {11_001, 11_006, 11_007, 11_008, 11_011, 11_018, 11_032, 11_050, 1, -1})
    void saysNothingOfTheLineWhenWindowsItselfFailed(int status) {
        for (IcmpFamily family : IcmpFamily.values()) {
            EchoResult result = WindowsEcho.result(family, reply(family, number(status), "00000000"), LONG);
            assertEquals("icmp.windows.refused", Results.reasonNotSent(CompletableFuture.completedFuture(result)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesABufferThatNobodyWroteForNoAnswer(IcmpFamily family) {
        EchoResult result = WindowsEcho.result(family, WindowsEcho.reply(family), LONG);
        assertEquals("icmp.windows.silent", Results.reasonNotSent(CompletableFuture.completedFuture(result)));
    }

    @Test
    void writesAddressesAsWindowsReadsThem() throws UnknownHostException {
        ByteBuffer four = WindowsEcho.target(InetAddress.getByName("192.0.2.1"));
        assertEquals("c0000201", hex(four));
        assertEquals(0x010200c0, four.getInt(0), "IPAddr is in network order in memory");
        assertEquals("1700 0000 00000000 20010db8000000000000000000000001 00000000".replace(" ", ""),
                hex(WindowsEcho.target(InetAddress.getByName("2001:db8::1"))));
        byte[] local = InetAddress.getByName("fe80::1").getAddress();
        assertEquals("1700 0000 00000000 fe800000000000000000000000000001 07000000".replace(" ", ""),
                hex(WindowsEcho.target(Inet6Address.getByAddress(null, local, 7))));
        assertEquals("1700" + "00".repeat(26), hex(WindowsEcho.anyAddress()));
    }

    @Test
    void carriesTheRandomNumber() {
        ByteBuffer request = WindowsEcho.request(0x0123456789abcdefL);
        assertEquals("efcdab8967452301" + "00".repeat(8), hex(request));
    }

    private static ByteBuffer reply(IcmpFamily family, String status, String roundTrip) {
        String octets = String.format(family == IcmpFamily.V4 ? REPLY_V4 : REPLY_V6, status, roundTrip);
        return WindowsEcho.reply(family).put(0, HexFormat.of().parseHex(octets.replace(" ", "")));
    }

    private static String number(int value) {
        return HexFormat.of().toHexDigits(Integer.reverseBytes(value));
    }

    private static String hex(ByteBuffer buffer) {
        byte[] octets = new byte[buffer.capacity()];
        buffer.get(0, octets);
        return HexFormat.of().formatHex(octets);
    }
}
