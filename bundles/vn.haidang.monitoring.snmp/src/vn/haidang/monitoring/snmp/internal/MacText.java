package vn.haidang.monitoring.snmp.internal;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;

/** Writes MAC addresses as six pairs of hexadecimal digits with colons between. */
final class MacText {

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}");
    private static final String NONE = "00:00:00:00:00:00";

    private MacText() {}

    /** The address in six octets; some devices send the text of one instead. */
    static Optional<String> of(Variable value) {
        if (!(value instanceof OctetString octets)) {
            return Optional.empty();
        }
        if (octets.length() == 6) {
            return Optional.of(HexFormat.ofDelimiter(":").formatHex(octets.getValue()))
                    .filter(mac -> !mac.equals(NONE));
        }
        return written(octets);
    }

    /** The address that a text is. */
    static Optional<String> written(Variable value) {
        return Columns.text(value).filter(text -> WRITTEN.matcher(text).matches())
                .map(text -> text.toLowerCase(Locale.ROOT).replace('-', ':')).filter(mac -> !mac.equals(NONE));
    }

    /** Whether octets are a readable text rather than an address: a port may be called {@code ether1}. */
    static boolean isReadable(Variable value) {
        return value instanceof OctetString octets && IntStream.range(0, octets.length()).map(octets::get)
                .allMatch(octet -> octet >= ' ' && octet <= '~');
    }
}
