package vn.haidang.monitoring.snmp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.monitoring.probe.HostText;

/**
 * Where an SNMP agent answers, as people write it: {@code host}, {@code host:port}, an IPv6 address as it is or, with a
 * port, in brackets (RFC 3986, 3.2.2). What has more than one colon and no brackets is an IPv6 address as a whole.
 *
 * @param host name or address, without brackets
 * @param port UDP port, 1 to 65535
 */
public record AgentAddress(String host, int port) {

    /** The port of SNMP agents (RFC 3417, 3.1). */
    public static final int USUAL_PORT = 161;

    private static final Pattern WRITTEN = Pattern
            .compile("(?:\\[(?<ip6>[^\\[\\]]*:[^\\[\\]]*)\\]|(?<host>[^:\\[\\]]+))(?::(?<port>\\d{1,5}))?");
    private static final int LARGEST_PORT = 65_535;

    /** Nothing when it is no host, or its port is none. */
    public static Optional<AgentAddress> parse(String text) {
        if (text.indexOf(':') != text.lastIndexOf(':') && !text.startsWith("[")) {
            return of(text, USUAL_PORT);
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = Optional.ofNullable(matcher.group("ip6")).orElseGet(() -> matcher.group("host"));
        return of(host, Optional.ofNullable(matcher.group("port")).map(Integer::parseInt).orElse(USUAL_PORT));
    }

    private static Optional<AgentAddress> of(String host, int port) {
        return HostText.parse(host).filter(known -> port >= 1 && port <= LARGEST_PORT)
                .map(known -> new AgentAddress(host, port));
    }
}
