package vn.haidang.monitoring.simulation.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;

/**
 * What a device answered when it was recorded: its variables in the order of their OIDs.
 *
 * @param name the file's stem
 * @param variables never changed after it was read
 */
record Recording(String name, NavigableMap<OID, RecordedValue> variables) {

    private static final OID SYS_DESCR = new OID(new int[]{1, 3, 6, 1, 2, 1, 1, 1, 0});

    /** Its sysDescr, empty when it has none. */
    String description() {
        return find(SYS_DESCR).map(value -> value.at(0)).filter(OctetString.class::isInstance)
                .map(value -> new String(((OctetString) value).getValue(), StandardCharsets.UTF_8)).orElse("");
    }

    Optional<RecordedValue> find(OID oid) {
        return Optional.ofNullable(variables.get(oid));
    }

    /** The first variable after an OID, in lexicographic order. */
    Optional<Map.Entry<OID, RecordedValue>> after(OID oid) {
        return Optional.ofNullable(variables.higherEntry(oid));
    }

    /**
     * Whether an OID that is not here looks like a missing instance of an object that is. A recording knows no MIB, so
     * a neighbour decides: another instance below the same parent, or instances right below the OID itself.
     */
    boolean knowsObjectOf(OID missing) {
        OID next = variables.higherKey(missing);
        if (next != null && next.size() == missing.size() + 1 && next.startsWith(missing)) {
            return true;
        }
        OID parent = missing.trim();
        OID previous = variables.lowerKey(missing);
        return isSibling(next, parent, missing.size()) || isSibling(previous, parent, missing.size());
    }

    private static boolean isSibling(OID neighbour, OID parent, int size) {
        return neighbour != null && neighbour.size() == size && neighbour.startsWith(parent);
    }
}
