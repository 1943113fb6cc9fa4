package vn.haidang.monitoring.snmp.internal;

import java.util.List;

import org.snmp4j.PDU;
import org.snmp4j.PDUv1;
import org.snmp4j.ScopedPDU;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpCredentials;

/**
 * A request before it is put into the PDU of a version.
 *
 * @param type {@link PDU#GET}, {@link PDU#GETNEXT} or {@link PDU#GETBULK}
 * @param oids of which variables
 * @param repetitions max-repetitions of a GETBULK
 */
record Request(int type, List<OID> oids, int repetitions) {

    static Request get(List<OID> oids) {
        return new Request(PDU.GET, List.copyOf(oids), 0);
    }

    static Request next(OID oid) {
        return new Request(PDU.GETNEXT, List.of(oid), 0);
    }

    static Request bulk(OID oid, int repetitions) {
        return new Request(PDU.GETBULK, List.of(oid), repetitions);
    }

    /** Several columns side by side. */
    static Request bulk(List<OID> oids, int repetitions) {
        return new Request(PDU.GETBULK, List.copyOf(oids), repetitions);
    }

    /** A fresh PDU: each is sent once only. */
    PDU toPdu(SnmpCredentials credentials) {
        PDU pdu = emptyPdu(credentials);
        pdu.setType(type);
        if (type == PDU.GETBULK) {
            pdu.setNonRepeaters(0);
            pdu.setMaxRepetitions(repetitions);
        }
        oids.forEach(oid -> pdu.add(new VariableBinding(oid)));
        return pdu;
    }

    private static PDU emptyPdu(SnmpCredentials credentials) {
        if (credentials instanceof SnmpCredentials.User user) {
            ScopedPDU scoped = new ScopedPDU();
            scoped.setContextName(Utf8.octets(user.context()));
            return scoped;
        }
        return isV1(credentials) ? new PDUv1() : new PDU();
    }

    static boolean isV1(SnmpCredentials credentials) {
        return credentials instanceof SnmpCredentials.Community community
                && community.version() == SnmpCredentials.Community.Version.V1;
    }
}
