package vn.haidang.monitoring.simulation.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;

/**
 * What a device answered when it was recorded: its variables in the order of their OIDs. Immutable, and shared by the
 * copies of an agent: a walk goes on by position, and a single variable is found by halving.
 */
final class Recording {

    private static final OID SYS_DESCR = new OID(new int[]{1, 3, 6, 1, 2, 1, 1, 1, 0});

    private final OID[] oids;
    private final RecordedValue[] values;

    Recording(SortedMap<OID, RecordedValue> variables) {
        this.oids = variables.keySet().toArray(OID[]::new);
        this.values = variables.values().toArray(RecordedValue[]::new);
    }

    int size() {
        return oids.length;
    }

    OID oid(int position) {
        return oids[position];
    }

    RecordedValue value(int position) {
        return values[position];
    }

    /** Its sysDescr, empty when it has none. */
    String description() {
        int position = find(SYS_DESCR);
        return position >= 0 && values[position].at(0) instanceof OctetString text
                ? new String(text.getValue(), StandardCharsets.UTF_8)
                : "";
    }

    /** Where a variable is; negative when it is not there. */
    int find(OID oid) {
        return Arrays.binarySearch(oids, oid);
    }

    /** Where the first variable after an OID is, in lexicographic order; {@link #size} when there is none. */
    int after(OID oid) {
        int position = find(oid);
        return position >= 0 ? position + 1 : -(position + 1);
    }

    void forEach(BiConsumer<OID, RecordedValue> each) {
        for (int i = 0; i < oids.length; i++) {
            each.accept(oids[i], values[i]);
        }
    }

    /** This recording with other OIDs and values; the second function is given the OID as it was. */
    Recording changed(UnaryOperator<OID> naming, ValueChange change) {
        SortedMap<OID, RecordedValue> variables = new TreeMap<>();
        forEach((oid, value) -> variables.put(naming.apply(oid), change.apply(oid, value)));
        return new Recording(variables);
    }

    /**
     * Whether an OID that is not here looks like a missing instance of an object that is. A recording knows no MIB, so
     * a neighbour decides: another instance below the same parent, or instances right below the OID itself.
     */
    boolean knowsObjectOf(OID missing) {
        int next = after(missing);
        if (next < oids.length && oids[next].size() == missing.size() + 1 && oids[next].startsWith(missing)) {
            return true;
        }
        OID parent = missing.trim();
        return isSibling(next, parent, missing.size()) || isSibling(next - 1, parent, missing.size());
    }

    private boolean isSibling(int position, OID parent, int size) {
        return position >= 0 && position < oids.length && oids[position].size() == size
                && oids[position].startsWith(parent);
    }

    /** What becomes of a value. */
    interface ValueChange {

        RecordedValue apply(OID oid, RecordedValue value);
    }
}
