package vn.haidang.monitoring.icmp.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The datagrams of the UDP echo, one line of UTF-8 each: {@code haidang-echo 1 <nonce> <name>} asks and the same line
 * with {@code haidang-repl} answers. The nonce is 16 hexadecimal digits; the line ends with a line feed.
 *
 * @param nonce the random number of the request
 * @param name what was asked
 */
record UdpEchoMessage(long nonce, String name) {

    /** Longer datagrams are not ours. */
    static final int LONGEST = 512;

    private static final String REQUEST = "haidang-echo";
    private static final Pattern REPLY = Pattern.compile("haidang-repl 1 ([0-9a-f]{16}) ([^\\p{Cntrl}]{1,255})\\n");

    byte[] toRequest() {
        String line = REQUEST + " 1 " + HexFormat.of().toHexDigits(nonce) + " " + name + "\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads an answer; nothing when it is none. */
    static Optional<UdpEchoMessage> parseReply(byte[] bytes) {
        Matcher reply = REPLY.matcher(new String(bytes, StandardCharsets.UTF_8));
        return reply.matches()
                ? Optional.of(new UdpEchoMessage(HexFormat.fromHexDigitsToLong(reply.group(1)), reply.group(2)))
                : Optional.empty();
    }
}
