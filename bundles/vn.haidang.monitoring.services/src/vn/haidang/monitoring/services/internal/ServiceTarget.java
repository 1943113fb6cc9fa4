package vn.haidang.monitoring.services.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be looked at, as the registry's URL says it: {@code https://host/path#:~:text=expected} (the text fragment of W3C's
 * URL Fragment Text Directives), {@code tcp://host:port}, {@code dns://server/name?type=A;answer=192.0.2.1} (RFC 4501, and the
 * answer that is expected).
 */
sealed interface ServiceTarget {

    /**
     * A web page.
     *
     * @param url without a fragment
     * @param text what it must hold
     */
    record Page(URI url, Optional<String> text) implements ServiceTarget {}

    /**
     * A port that must accept connections.
     *
     * @param greeting what whoever listens must say by itself
     */
    record Port(String host, int port, Optional<String> greeting) implements ServiceTarget {}

    /**
     * A question to a name server.
     *
     * @param server its host name or address
     * @param port 53 as a rule
     * @param name what is asked for
     * @param type the type of record (RFC 1035, 3.2.2)
     * @param answer an answer that must be among those given
     */
    record Name(String server, int port, String name, DnsType type, Optional<String> answer) implements ServiceTarget {}

    /** The types of records that can be asked for, with their numbers. */
    enum DnsType {
        A(1), NS(2), CNAME(5), MX(15), TXT(16), AAAA(28);

        private final int number;

        DnsType(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    int DNS_PORT = 53;
    Pattern TEXT = Pattern.compile(":~:text=([^&]{1,2000})");
    Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,30}\\.?");

    /** Names that nobody can have: documentation and samples use them (RFC 6761, 6.4 and 6.5). */
    Pattern NOBODYS = Pattern.compile("(?i).*\\.(example|invalid)\\.?");

    /** Nothing when it is no address of these kinds, or of a name that nobody can have. */
    static Optional<ServiceTarget> parse(String url) {
        try {
            URI uri = new URI(url.strip());
            if (uri.getScheme() == null || uri.getHost() == null || uri.getUserInfo() != null
                    || NOBODYS.matcher(uri.getHost()).matches()) {
                return Optional.empty();
            }
            return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
                case "http", "https" -> Optional.of(page(uri));
                case "tcp" ->
                    uri.getPort() > 0
                            ? Optional.of(new Port(uri.getHost(), uri.getPort(), Optional.empty()))
                            : Optional.empty();
                case "dns" -> name(uri);
                default -> Optional.empty();
            };
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** This target with what the registry says its answer must hold; what is in its address counts otherwise. */
    default ServiceTarget expecting(Optional<String> answer) {
        if (answer.isEmpty()) {
            return this;
        } else if (this instanceof Page page) {
            return new Page(page.url(), answer);
        } else if (this instanceof Port port) {
            return new Port(port.host(), port.port(), answer);
        }
        Name name = (Name) this;
        return new Name(name.server(), name.port(), name.name(), name.type(), answer);
    }

    private static ServiceTarget page(URI uri) throws URISyntaxException {
        String whole = uri.toString();
        int fragment = whole.indexOf('#');
        Matcher text = TEXT.matcher(fragment < 0 ? "" : whole.substring(fragment + 1));
        return new Page(new URI(fragment < 0 ? whole : whole.substring(0, fragment)), text.find()
                ? Optional.of(URLDecoder.decode(text.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty());
    }

    private static Optional<ServiceTarget> name(URI uri) {
        String name = uri.getPath().isEmpty() ? "" : uri.getPath().substring(1);
        DnsType type = DnsType.A;
        Optional<String> answer = Optional.empty();
        for (String part : uri.getQuery() == null ? new String[0] : uri.getQuery().split(";")) {
            if (part.toLowerCase(Locale.ROOT).startsWith("type=")) {
                type = DnsType.valueOf(part.substring(5).toUpperCase(Locale.ROOT));
            } else if (part.startsWith("answer=")) {
                answer = Optional.of(part.substring(7));
            }
        }
        return NAME.matcher(name).matches() && name.length() <= 253
                ? Optional.of(new Name(uri.getHost(), uri.getPort() < 0 ? DNS_PORT : uri.getPort(), name, type, answer))
                : Optional.empty();
    }
}
