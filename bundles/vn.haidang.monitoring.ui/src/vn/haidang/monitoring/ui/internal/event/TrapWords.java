package vn.haidang.monitoring.ui.internal.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Evidence;

/**
 * Reads the variables of a trap by the names their MIBs give them, for those that traps of networks carry most: IF-MIB
 * (RFC 2863), SNMPv2-MIB (RFC 3418), UPS-MIB (RFC 1628), BGP4-MIB (RFC 4273). What has no name here stays as it came.
 */
final class TrapWords {

    private static final Pattern VARIABLE = Pattern.compile("([0-9]+(?:\\.[0-9]+)+) = [^:]{1,40}: (.*)");
    private static final Pattern NAME = Pattern.compile("[0-9]+(?:\\.[0-9]+){5,}");
    private static final List<String> IF_STATES = List.of("up", "down", "testing", "unknown", "dormant", "notPresent",
            "lowerLayerDown");

    private static final TreeMap<String, Known> OBJECTS = new TreeMap<>();

    static {
        name("1.3.6.1.2.1.1.1", "sysDescr");
        name("1.3.6.1.2.1.1.3", "sysUpTime");
        name("1.3.6.1.2.1.1.5", "sysName");
        name("1.3.6.1.2.1.1.6", "sysLocation");
        name("1.3.6.1.2.1.2.2.1.1", "ifIndex");
        name("1.3.6.1.2.1.2.2.1.2", "ifDescr");
        name("1.3.6.1.2.1.2.2.1.3", "ifType");
        OBJECTS.put("1.3.6.1.2.1.2.2.1.7", new Known("ifAdminStatus", IF_STATES));
        OBJECTS.put("1.3.6.1.2.1.2.2.1.8", new Known("ifOperStatus", IF_STATES));
        name("1.3.6.1.2.1.2.2.1.9", "ifLastChange");
        name("1.3.6.1.2.1.31.1.1.1.1", "ifName");
        name("1.3.6.1.2.1.31.1.1.1.18", "ifAlias");
        name("1.3.6.1.2.1.33.1.2.2", "upsSecondsOnBattery");
        name("1.3.6.1.2.1.33.1.2.3", "upsEstimatedMinutesRemaining");
        name("1.3.6.1.2.1.33.2.1", "upsTrapOnBattery");
        name("1.3.6.1.2.1.33.2.3", "upsTrapAlarmEntryAdded");
        name("1.3.6.1.2.1.33.2.4", "upsTrapAlarmEntryRemoved");
        OBJECTS.put("1.3.6.1.2.1.15.3.1.2", new Known("bgpPeerState",
                List.of("idle", "connect", "active", "opensent", "openconfirm", "established")));
        name("1.3.6.1.2.1.15.7.1", "bgpEstablished");
        name("1.3.6.1.2.1.15.7.2", "bgpBackwardTransition");
        name("1.3.6.1.6.3.1.1.5.1", "coldStart");
        name("1.3.6.1.6.3.1.1.5.2", "warmStart");
        name("1.3.6.1.6.3.1.1.5.3", "linkDown");
        name("1.3.6.1.6.3.1.1.5.4", "linkUp");
        name("1.3.6.1.6.3.1.1.5.5", "authenticationFailure");
        name("1.3.6.1.6.3.1.1.5.6", "egpNeighborLoss");
    }

    /** @param states the names of its values, that of 1 first; empty when its values have none */
    private record Known(String name, List<String> states) {}

    private TrapWords() {}

    private static void name(String oid, String name) {
        OBJECTS.put(oid, new Known(name, List.of()));
    }

    /**
     * The name of the trap and of each variable with its value; none of a message that is no trap.
     *
     * @param trap what the name of the trap is told as
     */
    static List<Evidence> read(String raw, String trap) {
        List<String> lines = raw.lines().toList();
        if (lines.isEmpty() || !NAME.matcher(lines.get(0)).matches()) {
            return List.of();
        }
        return lines.stream().map(line -> read(line).orElseGet(() -> new Evidence(trap, named(line)))).toList();
    }

    private static Optional<Evidence> read(String line) {
        Matcher variable = VARIABLE.matcher(line);
        return variable.matches()
                ? Optional.of(new Evidence(named(variable.group(1)), value(variable.group(1), variable.group(2))))
                : Optional.empty();
    }

    private static String named(String oid) {
        return known(oid).map(entry -> entry.getValue().name() + oid.substring(entry.getKey().length())).orElse(oid);
    }

    private static String value(String oid, String value) {
        return known(oid).map(entry -> entry.getValue().states()).flatMap(states -> state(states, value))
                .orElse(known(value).isPresent() && NAME.matcher(value).matches() ? named(value) : value);
    }

    private static Optional<String> state(List<String> states, String value) {
        return value.matches("[1-9]") && Integer.parseInt(value) <= states.size()
                ? Optional.of(states.get(Integer.parseInt(value) - 1) + " (" + value + ")")
                : Optional.empty();
    }

    /** The object that an OID is an instance of. */
    private static Optional<Map.Entry<String, Known>> known(String oid) {
        for (Map.Entry<String, Known> entry = OBJECTS.floorEntry(oid); entry != null; entry = OBJECTS
                .lowerEntry(entry.getKey())) {
            if (oid.equals(entry.getKey()) || oid.startsWith(entry.getKey() + ".")) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
