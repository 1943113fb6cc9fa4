package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import org.snmp4j.smi.OID;

/** The OIDs this bundle knows by name, and the reading of OIDs that people type. */
final class Oids {

    /** SNMPv2-MIB. */
    static final OID SYS_DESCR = oid(1, 3, 6, 1, 2, 1, 1, 1, 0);
    static final OID SYS_OBJECT_ID = oid(1, 3, 6, 1, 2, 1, 1, 2, 0);
    static final OID SYS_CONTACT = oid(1, 3, 6, 1, 2, 1, 1, 4, 0);
    static final OID SYS_NAME = oid(1, 3, 6, 1, 2, 1, 1, 5, 0);
    static final OID SYS_LOCATION = oid(1, 3, 6, 1, 2, 1, 1, 6, 0);
    static final OID SYS_UP_TIME = oid(1, 3, 6, 1, 2, 1, 1, 3, 0);

    /** SNMP-FRAMEWORK-MIB (RFC 3411): the SNMP engine. */
    static final OID SNMP_ENGINE_ID = oid(1, 3, 6, 1, 6, 3, 10, 2, 1, 1, 0);
    static final OID SNMP_ENGINE_BOOTS = oid(1, 3, 6, 1, 6, 3, 10, 2, 1, 2, 0);
    static final OID SNMP_ENGINE_TIME = oid(1, 3, 6, 1, 6, 3, 10, 2, 1, 3, 0);

    /** HOST-RESOURCES-MIB (RFC 2790). */
    static final OID HR_SYSTEM_UPTIME = oid(1, 3, 6, 1, 2, 1, 25, 1, 1, 0);

    /** IF-MIB (RFC 2863) and ENTITY-MIB (RFC 6933): how many interfaces there are, and when that changed. */
    static final OID IF_NUMBER = oid(1, 3, 6, 1, 2, 1, 2, 1, 0);
    static final OID IF_TABLE_LAST_CHANGE = oid(1, 3, 6, 1, 2, 1, 31, 1, 5, 0);
    static final OID ENT_LAST_CHANGE_TIME = oid(1, 3, 6, 1, 2, 1, 47, 1, 4, 1, 0);

    /** IF-MIB (RFC 2863): the columns of ifTable. */
    static final OID IF_DESCR = ifEntry(2);
    static final OID IF_SPEED = ifEntry(5);
    static final OID IF_PHYS_ADDRESS = ifEntry(6);
    static final OID IF_ADMIN_STATUS = ifEntry(7);
    static final OID IF_OPER_STATUS = ifEntry(8);
    static final OID IF_LAST_CHANGE = ifEntry(9);
    static final OID IF_IN_OCTETS = ifEntry(10);
    static final OID IF_IN_DISCARDS = ifEntry(13);
    static final OID IF_IN_ERRORS = ifEntry(14);
    static final OID IF_OUT_OCTETS = ifEntry(16);
    static final OID IF_OUT_DISCARDS = ifEntry(19);
    static final OID IF_OUT_ERRORS = ifEntry(20);

    /** IF-MIB: the columns of ifXTable. */
    static final OID IF_NAME = ifXEntry(1);
    static final OID IF_HC_IN_OCTETS = ifXEntry(6);
    static final OID IF_HC_OUT_OCTETS = ifXEntry(10);
    static final OID IF_HIGH_SPEED = ifXEntry(15);
    static final OID IF_ALIAS = ifXEntry(18);
    static final OID IF_COUNTER_DISCONTINUITY_TIME = ifXEntry(19);

    private static final Pattern DOTTED = Pattern.compile("\\.?[0-2](\\.[0-9]{1,10}){0,127}");

    private Oids() {}

    private static OID ifEntry(int column) {
        return oid(1, 3, 6, 1, 2, 1, 2, 2, 1, column);
    }

    private static OID ifXEntry(int column) {
        return oid(1, 3, 6, 1, 2, 1, 31, 1, 1, 1, column);
    }

    static OID oid(int... arcs) {
        return new OID(arcs);
    }

    /** An instance of a column. */
    static OID instance(OID column, int index) {
        return new OID(column.getValue(), index);
    }

    /** Reads dotted digits, with a leading dot or without; nothing for whatever cannot be sent (X.690, 8.19). */
    static Optional<OID> parse(String text) {
        if (!DOTTED.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = (text.startsWith(".") ? text.substring(1) : text).split("\\.");
        int[] arcs = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            long arc = Long.parseLong(parts[i]);
            if (arc > 0xffffffffL || i == 1 && arcs[0] < 2 && arc > 39) {
                return Optional.empty();
            }
            arcs[i] = (int) arc;
        }
        return Optional.of(new OID(arcs));
    }
}
