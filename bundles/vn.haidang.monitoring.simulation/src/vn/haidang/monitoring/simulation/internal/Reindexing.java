package vn.haidang.monitoring.simulation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.simulation.internal.RecordedValue.Still;

/**
 * Gives each interface of a recording the next one's ifIndex, and the last the first's, in the tables that are indexed
 * by it (IF-MIB, EtherLike-MIB) and in the columns that point to it (IP-MIB, BRIDGE-MIB). A single one gets the next
 * number.
 */
final class Reindexing {

    private static final List<OID> INDEXED = List.of(new OID("1.3.6.1.2.1.2.2.1"), new OID("1.3.6.1.2.1.31.1.1.1"),
            new OID("1.3.6.1.2.1.10.7.2.1"));
    private static final List<OID> POINTING = List.of(new OID("1.3.6.1.2.1.2.2.1.1"),
            new OID("1.3.6.1.2.1.4.20.1.2"), new OID("1.3.6.1.2.1.17.1.4.1.2"));

    private final Recording recording;
    private final Map<Integer, Integer> renamed = new HashMap<>();

    Reindexing(Recording recording) {
        this.recording = recording;
        TreeSet<Integer> indexes = new TreeSet<>();
        recording.forEach((oid, value) -> {
            if (isIndexed(oid)) {
                indexes.add(oid.last());
            }
        });
        for (int index : indexes) {
            Integer next = indexes.higher(index);
            renamed.put(index,
                    indexes.size() == 1 ? Integer.valueOf(index + 1) : next == null ? indexes.first() : next);
        }
    }

    Recording apply() {
        return recording.changed(this::renamed, this::pointed);
    }

    private OID renamed(OID oid) {
        if (!isIndexed(oid)) {
            return oid;
        }
        OID other = oid.trim();
        return other.append(renamed.get(oid.last()));
    }

    private RecordedValue pointed(OID oid, RecordedValue value) {
        if (POINTING.stream().noneMatch(oid::startsWith)) {
            return value;
        }
        Variable index = value.at(0);
        Integer other = index instanceof Integer32 number ? renamed.get(number.getValue()) : null;
        return other == null ? value : new Still(new Integer32(other));
    }

    private static boolean isIndexed(OID oid) {
        return INDEXED.stream().anyMatch(table -> oid.size() == table.size() + 2 && oid.startsWith(table));
    }
}
