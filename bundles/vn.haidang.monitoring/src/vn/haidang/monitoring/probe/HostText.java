package vn.haidang.monitoring.probe;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host as somebody wrote it: an address, which nobody has to be asked for, or a name. What looks like an address and is
 * none ({@code 999.1.1.1}) is not taken for a name: no name ends in a number (RFC 3696, 2).
 *
 * @param text as it was written
 * @param isAddress whether it is an IPv4 or IPv6 address
 */
public record HostText(String text, boolean isAddress) {

    private static final int LONGEST = 253;
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%[\\w.-]+)?");
    private static final Pattern NAME = Pattern.compile("(?:\\w[\\w-]*\\.)*(?!\\d+\\.?$)\\w[\\w-]*\\.?");

    /** Nothing when it is no host at all. */
    public static Optional<HostText> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean isAddress = IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
        return isAddress || NAME.matcher(text).matches()
                ? Optional.of(new HostText(text, isAddress))
                : Optional.empty();
    }

    /**
     * Its address; for a name this asks the system and may block for long.
     *
     * @throws UnknownHostException when it has none
     */
    public InetAddress resolve() throws UnknownHostException {
        // The JDK takes what begins with a colon or a hexadecimal digit for an address; brackets make it sure.
        return InetAddress.getByName(isAddress && text.indexOf(':') >= 0 ? "[" + text + "]" : text);
    }
}
