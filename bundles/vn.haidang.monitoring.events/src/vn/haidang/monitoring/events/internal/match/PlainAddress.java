package vn.haidang.monitoring.events.internal.match;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import vn.haidang.monitoring.probe.HostText;

/** IP addresses in the one form in which they are compared. */
public final class PlainAddress {

    private PlainAddress() {}

    /** The address, without the name of an interface behind it. */
    public static String of(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    /** The address somebody wrote; nothing for a name, which is not asked for. */
    public static Optional<String> of(String written) {
        return HostText.parse(written.strip()).filter(HostText::isAddress).map(PlainAddress::resolved);
    }

    private static String resolved(HostText address) {
        try {
            return of(address.resolve());
        } catch (UnknownHostException e) {
            // It has the form of an address and is none after all; it is compared as it was written.
            return address.text();
        }
    }
}
