package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;

/**
 * Knows of the ids by which LLDP tells a device and its neighbours (LLDP-MIB) which are addresses of network devices, and
 * may be recorded, and which are names, or belong to somebody's phone. The whole recording is learnt before anything is
 * asked.
 */
final class RecordedNeighbours {

    private static final OID LOCAL = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 3);
    private static final int LOCAL_CHASSIS_SUBTYPE = 1;
    private static final int LOCAL_CHASSIS = 2;
    private static final OID REMOTE = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 4, 1, 1);
    private static final int REMOTE_CHASSIS_SUBTYPE = 4;
    private static final int REMOTE_CHASSIS = 5;
    private static final int REMOTE_PORT = 7;
    private static final int REMOTE_CAPABILITIES = 12;
    /** LldpSystemCapabilitiesMap: telephone(5), the bits counted from the highest. */
    private static final int TELEPHONE = 0x80 >> 5;

    private final Map<OID, Variable> chassisSubtypes = new HashMap<>();
    private final Set<OID> ofPhones = new HashSet<>();

    void learn(OID oid, Variable value) {
        if (isColumn(oid, LOCAL, LOCAL_CHASSIS_SUBTYPE)) {
            chassisSubtypes.put(inColumn(oid, LOCAL, LOCAL_CHASSIS), value);
        } else if (isColumn(oid, REMOTE, REMOTE_CHASSIS_SUBTYPE)) {
            chassisSubtypes.put(inColumn(oid, REMOTE, REMOTE_CHASSIS), value);
        } else if (isColumn(oid, REMOTE, REMOTE_CAPABILITIES) && value instanceof OctetString bits
                && bits.length() > 0 && (bits.get(0) & TELEPHONE) != 0) {
            ofPhones.add(inColumn(oid, REMOTE, REMOTE_CHASSIS));
            ofPhones.add(inColumn(oid, REMOTE, REMOTE_PORT));
        }
    }

    /** Whether this is the id of a chassis by which it is called, or one of a phone. */
    boolean isPersonal(OID oid, OctetString id) {
        boolean isChassis = isColumn(oid, LOCAL, LOCAL_CHASSIS) || isColumn(oid, REMOTE, REMOTE_CHASSIS);
        return ofPhones.contains(oid)
                || isChassis && LldpId.chassis(chassisSubtypes.get(oid), id).mac().isEmpty();
    }

    private static boolean isColumn(OID oid, OID table, int column) {
        return oid.size() > table.size() + 1 && oid.startsWith(table) && oid.get(table.size()) == column;
    }

    private static OID inColumn(OID oid, OID table, int column) {
        int[] arcs = oid.getValue().clone();
        arcs[table.size()] = column;
        return new OID(arcs);
    }
}
