package vn.haidang.monitoring.snmp.internal;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

/**
 * By what a device tells that its table of interfaces is another one than before, so that it is walked again then and not
 * otherwise. An interface that is polled is known by its name in every poll; this is for one that is not there yet.
 *
 * @param number ifNumber
 * @param lastChange ifTableLastChange
 * @param entityLastChange entLastChangeTime (ENTITY-MIB)
 */
record TableState(OptionalLong number, OptionalLong lastChange, OptionalLong entityLastChange) {

    static final List<OID> WANTED = List.of(Oids.IF_NUMBER, Oids.IF_TABLE_LAST_CHANGE, Oids.ENT_LAST_CHANGE_TIME);

    static TableState of(Map<OID, Variable> values) {
        return new TableState(value(values.get(Oids.IF_NUMBER)), value(values.get(Oids.IF_TABLE_LAST_CHANGE)),
                value(values.get(Oids.ENT_LAST_CHANGE_TIME)));
    }

    /** Whether the device tells when its table changes: ifNumber alone stays the same when one card replaces another. */
    boolean isTelling() {
        return lastChange.isPresent();
    }

    private static OptionalLong value(Variable value) {
        return value instanceof Integer32 || value instanceof TimeTicks
                ? OptionalLong.of(value.toLong())
                : OptionalLong.empty();
    }
}
