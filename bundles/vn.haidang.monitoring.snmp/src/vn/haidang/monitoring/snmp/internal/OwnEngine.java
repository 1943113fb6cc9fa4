package vn.haidang.monitoring.snmp.internal;

import java.security.SecureRandom;

import org.snmp4j.mp.MPv3;
import org.snmp4j.smi.OctetString;

/**
 * Who this program is to SNMPv3 agents.
 *
 * @param id its snmpEngineID
 * @param boots its snmpEngineBoots
 */
record OwnEngine(OctetString id, int boots) {

    /** Somebody nobody needs to know again: a command that reads one device and ends. */
    static OwnEngine passing() {
        return new OwnEngine(randomId(), 1);
    }

    /** An id that nobody else has. */
    static OctetString randomId() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        return new OctetString(MPv3.createLocalEngineID(new OctetString(random)));
    }
}
