package vn.haidang.monitoring.snmp.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.snmp4j.smi.IpAddress;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

/**
 * Takes out of a recording what points to people or opens the device, and keeps it answering as before:
 * <ul>
 * <li>sysContact and sysLocation become {@code <private>};
 * <li>sysName, the names of neighbours by LLDP and CDP, and serial and inventory numbers become stand-ins, the same for the
 * same, wherever they come in a text: who is beside whom can still be seen;
 * <li>IPv4 addresses become addresses of 198.18.0.0/15 (RFC 2544), the same one for the same address: in values of the type
 * IpAddress, in texts when they are of a private network (RFC 1918) or told elsewhere, and in the index of any table;
 * loopback, netmasks and 0.0.0.0 stay;
 * <li>the community, user and pass phrases the device was asked with become {@code <private>}: in any text when they have
 * five characters or more, and where they are the whole text;
 * <li>who talks with the device, who is connected or logged in, and what runs on it is {@link LeftOut left out}.
 * </ul>
 * The MAC addresses of network devices stay: topology is found by them and they tell of no person. Those of phones, which
 * LLDP tells as neighbours too, become stand-ins. Texts are not searched for anything else: what somebody wrote into an
 * interface's alias stays. All is {@link #learn learnt} before anything is scrubbed.
 */
final class Scrubber {

    static final String PRIVATE = "<private>";

    /** A shorter name or number would be found in texts that have nothing to do with it. */
    private static final int SHORTEST_SEARCHED = 5;
    private static final int MOST_SEARCHED = 1_000;
    private static final int ADDRESS_ARCS = 4;
    private static final Pattern WRITTEN_ADDRESS = Pattern.compile(
            "(?<![\\w.-])(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}(?![\\w.])");
    private static final List<OID> HIDDEN = List.of(Oids.SYS_CONTACT, Oids.SYS_LOCATION,
            // cdpCacheVTPMgmtDomain, cdpCachePhysLocation
            cdpCache(9), cdpCache(23));
    private static final List<OID> NAMES = List.of(Oids.SYS_NAME,
            // LLDP-MIB: lldpLocSysName, lldpRemSysName; CISCO-CDP-MIB: device id, system name, own device id
            Oids.oid(1, 0, 8802, 1, 1, 2, 1, 3, 3), Oids.oid(1, 0, 8802, 1, 1, 2, 1, 4, 1, 1, 9), cdpCache(6),
            cdpCache(17), Oids.oid(1, 3, 6, 1, 4, 1, 9, 9, 23, 1, 3, 4));
    private static final List<OID> NUMBERS = List.of(
            // ENTITY-MIB: entPhysicalSerialNum, entPhysicalAlias, entPhysicalAssetID
            Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, 11), Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, 14),
            Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, 15),
            // OLD-CISCO-CHASSIS-MIB chassisId, UPS-MIB upsIdentName, Printer-MIB prtGeneralSerialNumber
            Oids.oid(1, 3, 6, 1, 4, 1, 9, 3, 6, 3), Oids.oid(1, 3, 6, 1, 2, 1, 33, 1, 1, 5),
            Oids.oid(1, 3, 6, 1, 2, 1, 43, 5, 1, 1, 17));
    /** CISCO-CDP-MIB: cdpCacheAddress and the management addresses, in octets. */
    private static final List<OID> OCTET_ADDRESSES = List.of(cdpCache(4), cdpCache(20), cdpCache(22));
    /** LLDP-MIB: the tables whose index ends with the family, the length and the address, from that arc on. */
    private static final OID LOCAL_MANAGEMENT = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 3, 8, 1);
    private static final OID REMOTE_MANAGEMENT = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 4, 2, 1);
    /** ipAddrTable: its columns are indexed by the device's own addresses. */
    private static final OID OWN_ADDRESSES = Oids.oid(1, 3, 6, 1, 2, 1, 4, 20, 1);

    private final Pseudonyms pseudonyms;
    private final List<OID> numbers;
    private final Map<String, String> searched = new LinkedHashMap<>();
    private final Set<Integer> addresses = new HashSet<>();
    private final Set<String> secrets;
    private final RecordedNeighbours neighbours = new RecordedNeighbours();

    /**
     * @param serials where the definitions of families find serial numbers
     * @param secrets what the device was asked with
     */
    Scrubber(Pseudonyms pseudonyms, List<OID> serials, List<String> secrets) {
        this.pseudonyms = pseudonyms;
        this.numbers = Stream.concat(NUMBERS.stream(), serials.stream()).toList();
        this.secrets = secrets.stream().map(Scrubber::bytewise).collect(Collectors.toSet());
        secrets.stream().filter(secret -> secret.length() >= SHORTEST_SEARCHED)
                .forEach(secret -> searched.put(bytewise(secret), PRIVATE));
    }

    private static OID cdpCache(int column) {
        return Oids.oid(1, 3, 6, 1, 4, 1, 9, 9, 23, 1, 2, 1, 1, column);
    }

    private static boolean isIn(List<OID> roots, OID oid) {
        return roots.stream().anyMatch(oid::startsWith);
    }

    /** Whether a variable may be kept at all. */
    static boolean isLeftOut(OID oid) {
        return LeftOut.contains(oid) || oid.startsWith(LOCAL_MANAGEMENT) && managementAddress(oid).isEmpty()
                || oid.startsWith(REMOTE_MANAGEMENT) && managementAddress(oid).isEmpty();
    }

    /** The IPv4 address at the end of an index of LLDP's management addresses: ipV4(1), the length, four octets. */
    private static Optional<Integer> managementAddress(OID oid) {
        int at = oid.size() - ADDRESS_ARCS;
        return at > 2 && oid.get(at - 1) == ADDRESS_ARCS && oid.get(at - 2) == 1
                ? Optional.of(address(oid, at))
                : Optional.empty();
    }

    /** Takes note of what has to be found again in other places. */
    void learn(OID oid, Variable value) {
        neighbours.learn(oid, value);
        if (value instanceof IpAddress address) {
            addresses.add(number(address.toByteArray()));
        } else if (isIn(OCTET_ADDRESSES, oid) && value instanceof OctetString octets
                && octets.length() == ADDRESS_ARCS) {
            addresses.add(number(octets.getValue()));
        } else if (oid.startsWith(OWN_ADDRESSES) && oid.size() > ADDRESS_ARCS) {
            addresses.add(address(oid, oid.size() - ADDRESS_ARCS));
        } else if (oid.startsWith(LOCAL_MANAGEMENT) || oid.startsWith(REMOTE_MANAGEMENT)) {
            managementAddress(oid).ifPresent(addresses::add);
        }
        standIn(oid, value).ifPresent(found -> {
            String text = named(bytewise((OctetString) value));
            if (text.length() >= SHORTEST_SEARCHED && searched.size() < MOST_SEARCHED) {
                searched.putIfAbsent(text, found);
            }
        });
    }

    /** What stands in the place of a text that is replaced as a whole; nothing told is nothing to hide. */
    private Optional<String> standIn(OID oid, Variable value) {
        if (!(value instanceof OctetString octets) || named(bytewise(octets)).isEmpty()) {
            return Optional.empty();
        }
        String text = named(bytewise(octets));
        if (isIn(HIDDEN, oid)) {
            return Optional.of(PRIVATE);
        }
        if (secrets.contains(bytewise(octets))) {
            return Optional.of(PRIVATE);
        }
        if (isIn(NAMES, oid) || neighbours.isPersonal(oid, octets)) {
            return Optional.of(pseudonyms.text("name", text));
        }
        return isIn(numbers, oid) ? Optional.of(pseudonyms.text("serial", text)) : Optional.empty();
    }

    /** Some devices put their serial number in parentheses after their name. */
    private static String named(String text) {
        int parenthesis = text.indexOf('(');
        return (parenthesis > 0 ? text.substring(0, parenthesis) : text).replace("\0", "").strip();
    }

    /** The variable as it may be kept. */
    VariableBinding scrub(OID oid, Variable value) {
        return new VariableBinding(scrubIndex(oid),
                standIn(oid, value).<Variable>map(OctetString::new).orElseGet(() -> scrubValue(oid, value)));
    }

    private Variable scrubValue(OID oid, Variable value) {
        if (value instanceof IpAddress address) {
            return new IpAddress(bytes(replace(number(address.toByteArray()))));
        }
        if (value.getClass() != OctetString.class) {
            return value;
        }
        OctetString octets = (OctetString) value;
        return isIn(OCTET_ADDRESSES, oid) && octets.length() == ADDRESS_ARCS
                ? new OctetString(bytes(replace(number(octets.getValue()))))
                : scrubText(octets);
    }

    private OctetString scrubText(OctetString value) {
        String text = bytewise(value);
        String clean = text;
        for (Map.Entry<String, String> secret : searched.entrySet()) {
            clean = clean.replace(secret.getKey(), secret.getValue());
        }
        clean = WRITTEN_ADDRESS.matcher(clean).replaceAll(this::writtenAddress);
        return clean.equals(text) ? value : new OctetString(clean.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Four numbers with dots may be a version: only an address of a private network, or one told elsewhere, is replaced. */
    private String writtenAddress(MatchResult match) {
        int address = number(octets(match.group()));
        boolean ours = addresses.contains(address) || isPrivateNetwork(address);
        return ours ? dotted(bytes(replace(address))) : Matcher.quoteReplacement(match.group());
    }

    /** Octet by octet, so that no text and no bytes are changed on the way. */
    private static String bytewise(OctetString octets) {
        return new String(octets.getValue(), StandardCharsets.ISO_8859_1);
    }

    private static String bytewise(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Replaces known addresses wherever four arcs of an index are one. */
    private OID scrubIndex(OID oid) {
        int[] arcs = oid.getValue().clone();
        boolean changed = false;
        int from = Math.min(arcs.length, OWN_ADDRESSES.size() - 1);
        for (int i = from; i + ADDRESS_ARCS <= arcs.length; i++) {
            int address = isAddress(arcs, i) ? address(oid, i) : 0;
            if (addresses.contains(address) && !isHarmless(address)) {
                byte[] replaced = bytes(replace(address));
                for (int j = 0; j < ADDRESS_ARCS; j++) {
                    arcs[i + j] = replaced[j] & 0xff;
                }
                changed = true;
                i += ADDRESS_ARCS - 1;
            }
        }
        return changed ? new OID(arcs) : oid;
    }

    private static boolean isAddress(int[] arcs, int at) {
        return Arrays.stream(arcs, at, at + ADDRESS_ARCS).allMatch(arc -> arc >= 0 && arc <= 0xff);
    }

    private static int address(OID oid, int at) {
        int address = 0;
        for (int i = at; i < at + ADDRESS_ARCS; i++) {
            address = address << 8 | oid.get(i) & 0xff;
        }
        return address;
    }

    private int replace(int address) {
        return isHarmless(address) ? address : pseudonyms.address(address);
    }

    private static boolean isPrivateNetwork(int address) {
        return address >>> 24 == 10 || address >>> 20 == (172 << 4 | 1) || address >>> 16 == (192 << 8 | 168);
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

    private static byte[] octets(String dotted) {
        byte[] octets = new byte[ADDRESS_ARCS];
        String[] parts = dotted.split("\\.");
        for (int i = 0; i < ADDRESS_ARCS; i++) {
            octets[i] = (byte) Integer.parseInt(parts[i]);
        }
        return octets;
    }

    private static String dotted(byte[] octets) {
        return new IpAddress(octets).toString();
    }
}
