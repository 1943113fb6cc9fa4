package vn.haidang.monitoring.icmp.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as the UDP echo writes it: {@code host:port/name}, an IPv6 address in brackets.
 *
 * @param host name or address
 * @param port UDP port
 * @param name what answers there: {@value #LONGEST_NAME} octets of UTF-8 at most, without control characters
 */
record UdpEchoAddress(String host, int port, String name) {

    /** So that a datagram of {@link UdpEchoMessage} has room for it. */
    static final int LONGEST_NAME = 255;
    private static final int GREATEST_PORT = 65_535;
    private static final Pattern FORM = Pattern
            .compile("(\\[([0-9A-Fa-f:.%]+)\\]|([^:/\\[\\]]+)):(\\d{1,5})/([^\\p{Cntrl}]{1,255})");

    static Optional<UdpEchoAddress> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(form.group(4));
        String host = form.group(2) == null ? form.group(3) : form.group(2);
        boolean isLong = form.group(5).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
        return port < 1 || port > GREATEST_PORT || isLong
                ? Optional.empty()
                : Optional.of(new UdpEchoAddress(host, port, form.group(5)));
    }
}
