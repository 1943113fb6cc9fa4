package vn.haidang.monitoring.snmp.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.snmp4j.smi.IpAddress;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

/**
 * Takes out of a recording what points to people or opens the device, and keeps it answering as before:
 * <ul>
 * <li>sysContact, sysLocation, sysName and the serial and inventory numbers of ENTITY-MIB become {@code <private>}, and so
 * does the name or number wherever it comes again in a later text, as in the tables of makers;
 * <li>IPv4 addresses, in values of the type IpAddress and in the index of the device's own addresses (ipAddrTable),
 * become addresses of 192.0.2.0/24 and further on of 198.18.0.0/15 (RFC 5737, RFC 2544), the same one for the same
 * address; loopback, netmasks, 0.0.0.0 and the broadcast address stay;
 * <li>what neighbours the device knows, who talks with it and what runs on it is left out: ARP, connections, routes,
 * learned MAC addresses, processes with their command lines, neighbours by LLDP, CDP and their like;
 * <li>SNMP's own tables of communities, users and access are left out.
 * </ul>
 * The MAC addresses of the device's own interfaces stay: topology is found by them and they tell of no person. Texts
 * are not searched for anything else: what somebody wrote into an interface's alias stays.
 */
final class Scrubber {

    static final String PRIVATE = "<private>";

    /** A shorter name or number would be found in texts that have nothing to do with it. */
    private static final int SHORTEST_SEARCHED = 5;
    private static final int MOST_SEARCHED = 1_000;
    private static final List<OID> REPLACED = List.of(Oids.SYS_CONTACT, Oids.SYS_NAME, Oids.SYS_LOCATION,
            // ENTITY-MIB: entPhysicalSerialNum, entPhysicalAlias, entPhysicalAssetID
            Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, 11), Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, 14),
            Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, 15),
            // OLD-CISCO-CHASSIS-MIB chassisId, MIKROTIK-MIB mtxrSerialNumber, FORTINET-CORE-MIB fnSysSerial
            Oids.oid(1, 3, 6, 1, 4, 1, 9, 3, 6, 3), Oids.oid(1, 3, 6, 1, 4, 1, 14988, 1, 1, 7, 3),
            Oids.oid(1, 3, 6, 1, 4, 1, 12356, 100, 1, 1, 1));
    private static final List<OID> LEFT_OUT = List.of(
            // Neighbours: LLDP-MIB, LLDP-V2-MIB, CISCO-CDP-MIB, and those of MikroTik, Huawei, Extreme and Foundry
            Oids.oid(1, 0, 8802, 1, 1, 2), Oids.oid(1, 3, 111, 2, 802, 1, 1, 13), Oids.oid(1, 3, 6, 1, 4, 1, 9, 9, 23),
            Oids.oid(1, 3, 6, 1, 4, 1, 14988, 1, 1, 11), Oids.oid(1, 3, 6, 1, 4, 1, 2011, 6, 7),
            Oids.oid(1, 3, 6, 1, 4, 1, 1916, 1, 13), Oids.oid(1, 3, 6, 1, 4, 1, 1991, 1, 1, 3, 20),
            // IP-MIB and RFC1213-MIB: ipRouteTable, ipNetToMediaTable, ipForward, ipAddressTable, ipNetToPhysicalTable
            Oids.oid(1, 3, 6, 1, 2, 1, 4, 21), Oids.oid(1, 3, 6, 1, 2, 1, 4, 22), Oids.oid(1, 3, 6, 1, 2, 1, 4, 24),
            Oids.oid(1, 3, 6, 1, 2, 1, 4, 34), Oids.oid(1, 3, 6, 1, 2, 1, 4, 35), Oids.oid(1, 3, 6, 1, 2, 1, 3),
            // TCP-MIB and UDP-MIB: who is connected
            Oids.oid(1, 3, 6, 1, 2, 1, 6, 13), Oids.oid(1, 3, 6, 1, 2, 1, 6, 19), Oids.oid(1, 3, 6, 1, 2, 1, 6, 20),
            Oids.oid(1, 3, 6, 1, 2, 1, 7, 5), Oids.oid(1, 3, 6, 1, 2, 1, 7, 7),
            // BRIDGE-MIB and Q-BRIDGE-MIB: learned MAC addresses
            Oids.oid(1, 3, 6, 1, 2, 1, 17, 4, 3), Oids.oid(1, 3, 6, 1, 2, 1, 17, 7, 1, 2),
            // HOST-RESOURCES-MIB: hrSWRun, hrSWRunPerf, hrSWInstalled
            Oids.oid(1, 3, 6, 1, 2, 1, 25, 4), Oids.oid(1, 3, 6, 1, 2, 1, 25, 5), Oids.oid(1, 3, 6, 1, 2, 1, 25, 6),
            // SNMP-USER-BASED-SM-MIB, SNMP-VIEW-BASED-ACM-MIB, SNMP-COMMUNITY-MIB, targets and notifications
            Oids.oid(1, 3, 6, 1, 6, 3, 12), Oids.oid(1, 3, 6, 1, 6, 3, 13), Oids.oid(1, 3, 6, 1, 6, 3, 15, 1, 2),
            Oids.oid(1, 3, 6, 1, 6, 3, 16), Oids.oid(1, 3, 6, 1, 6, 3, 18));

    /** ipAddrTable: its columns are indexed by the device's own addresses. */
    private static final OID OWN_ADDRESSES = Oids.oid(1, 3, 6, 1, 2, 1, 4, 20, 1);
    private static final int ADDRESS_ARCS = 4;

    private final Set<String> known = new LinkedHashSet<>();
    private final Map<Integer, Integer> replacements = new HashMap<>();

    /** The binding as it may be kept, or nothing. */
    Optional<VariableBinding> scrub(VariableBinding binding) {
        OID oid = binding.getOid();
        if (LEFT_OUT.stream().anyMatch(oid::startsWith)) {
            return Optional.empty();
        }
        if (REPLACED.stream().anyMatch(oid::startsWith) && binding.getVariable() instanceof OctetString told) {
            return Optional.of(new VariableBinding(oid, remembered(told)));
        }
        return Optional.of(new VariableBinding(scrubIndex(oid), scrubValue(binding.getVariable())));
    }

    private Variable scrubValue(Variable value) {
        if (value instanceof IpAddress address) {
            return new IpAddress(bytes(replace(number(address.toByteArray()))));
        }
        return value.getClass() == OctetString.class ? searched((OctetString) value) : value;
    }

    /** Nothing told is nothing to hide. */
    private OctetString remembered(OctetString told) {
        String text = text(told).strip();
        if (text.length() >= SHORTEST_SEARCHED && known.size() < MOST_SEARCHED) {
            known.add(text);
        }
        return text.isEmpty() ? told : new OctetString(PRIVATE);
    }

    private OctetString searched(OctetString value) {
        String text = text(value);
        String clean = text;
        for (String secret : known) {
            clean = clean.replace(secret, PRIVATE);
        }
        return clean.equals(text) ? value : new OctetString(clean.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Octet by octet, so that no text and no bytes are changed on the way. */
    private static String text(OctetString octets) {
        return new String(octets.getValue(), StandardCharsets.ISO_8859_1);
    }

    private OID scrubIndex(OID oid) {
        if (!oid.startsWith(OWN_ADDRESSES) || oid.size() != OWN_ADDRESSES.size() + 1 + ADDRESS_ARCS) {
            return oid;
        }
        int[] arcs = oid.getValue().clone();
        int first = arcs.length - ADDRESS_ARCS;
        int address = 0;
        for (int i = first; i < arcs.length; i++) {
            address = address << 8 | arcs[i] & 0xff;
        }
        byte[] replaced = bytes(replace(address));
        for (int i = 0; i < ADDRESS_ARCS; i++) {
            arcs[first + i] = replaced[i] & 0xff;
        }
        return new OID(arcs);
    }

    private int replace(int address) {
        return isHarmless(address) ? address : replacements.computeIfAbsent(address, key -> next());
    }

    private int next() {
        int count = replacements.size();
        int documentation = 192 << 24 | 2 << 8;
        int benchmark = 198 << 24 | 18 << 16;
        return count < 254 ? documentation + count + 1 : benchmark + count % 0x1ffff;
    }

    private static boolean isHarmless(int address) {
        boolean loopback = address >>> 24 == 127;
        // A netmask is ones followed by zeros: its complement plus one is a power of two.
        boolean mask = address != 0 && (~address & ~address + 1) == 0 && address < 0;
        return loopback || mask || address == 0;
    }

    private static int number(byte[] octets) {
        int number = 0;
        for (byte octet : octets) {
            number = number << 8 | octet & 0xff;
        }
        return number;
    }

    private static byte[] bytes(int address) {
        return new byte[]{(byte) (address >>> 24), (byte) (address >>> 16), (byte) (address >>> 8), (byte) address};
    }
}
