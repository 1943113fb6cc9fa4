package vn.haidang.monitoring.snmp.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.internal.InterfaceSearch.Place;

/**
 * One interface in a poll: which variables are asked of it.
 *
 * @param name as wanted
 * @param place where it was found
 * @param nameColumn ifName, or ifDescr when the device has no ifXTable
 * @param columns what is asked
 */
record PolledInterface(String name, Place place, OID nameColumn, Set<PolledColumn> columns) {

    /** The name, so that a renumbered interface is noticed, the state, and what else this interface has. */
    static PolledInterface without(Set<PolledColumn> absent, String name, Place place, OID nameColumn) {
        Set<PolledColumn> columns = EnumSet.allOf(PolledColumn.class);
        columns.removeAll(absent);
        columns.addAll(PolledColumn.ALWAYS);
        return new PolledInterface(name, place, nameColumn, columns);
    }

    /** Gives the variables to be asked, in the order in which {@link InterfaceAnswer} takes their values. */
    void ask(Consumer<OID> variables) {
        for (PolledColumn column : columns) {
            OID oid = column == PolledColumn.NAME ? nameColumn : column.oid();
            variables.accept(Oids.instance(oid, place.index()));
        }
    }

    /** Whether the device calls it otherwise than it was asked for. */
    boolean isRenamed() {
        return !place.shownName().equals(name);
    }
}
