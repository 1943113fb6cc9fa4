package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;

import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;

/**
 * By what LLDP names a device or a port. Six octets may be a MAC address or a word like {@code ether1}: the subtype beside
 * the id says which (IEEE 802.1AB, 8.5.2.2 and 8.5.3.2). Of an agent that tells no subtype, six octets are an address
 * when they are no readable text. An address that is written out is one whatever the subtype.
 */
final class LldpId {

    private static final long CHASSIS_MAC = 4;
    private static final long CHASSIS_ADDRESS = 5;
    private static final long PORT_MAC = 3;
    private static final long PORT_ADDRESS = 4;
    /** IANA's address family numbers: IPv4, after which come four octets. */
    private static final int IPV4 = 1;
    private static final int IPV4_LENGTH = 5;

    private final Variable value;
    private final boolean isMac;
    private final boolean isAddress;

    private LldpId(Variable subtype, Variable value, long mac, long address) {
        long told = Columns.number(subtype).orElse(0);
        this.value = value;
        this.isMac = told == mac || told == 0 && !MacText.isReadable(value);
        this.isAddress = told == address;
    }

    /** lldpRemChassisId with lldpRemChassisIdSubtype. */
    static LldpId chassis(Variable subtype, Variable value) {
        return new LldpId(subtype, value, CHASSIS_MAC, CHASSIS_ADDRESS);
    }

    /** lldpRemPortId with lldpRemPortIdSubtype. */
    static LldpId port(Variable subtype, Variable value) {
        return new LldpId(subtype, value, PORT_MAC, PORT_ADDRESS);
    }

    /** The MAC address that it is. */
    Optional<String> mac() {
        return isMac ? MacText.of(value) : MacText.written(value);
    }

    /** What it says, in whatever form. */
    Optional<String> text() {
        return mac().or(this::address).or(() -> Columns.text(value));
    }

    private Optional<String> address() {
        if (!isAddress || !(value instanceof OctetString octets) || octets.length() != IPV4_LENGTH
                || octets.get(0) != IPV4) {
            return Optional.empty();
        }
        return Optional.of((octets.get(1) & 0xff) + "." + (octets.get(2) & 0xff) + "." + (octets.get(3) & 0xff) + "."
                + (octets.get(4) & 0xff));
    }
}
