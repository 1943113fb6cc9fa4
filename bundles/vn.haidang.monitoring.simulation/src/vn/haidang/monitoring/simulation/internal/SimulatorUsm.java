package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;

import org.snmp4j.TransportStateReference;
import org.snmp4j.asn1.BERInputStream;
import org.snmp4j.asn1.BEROutputStream;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.mp.StatusInformation;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.security.SecurityModel;
import org.snmp4j.security.SecurityParameters;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityStateReference;
import org.snmp4j.security.USM;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;

/**
 * The user-based security model with reports that their receiver can read. SNMP4J would sign the report of a wrong key
 * with the right one unless a setting of the whole JVM says otherwise; RFC 3414, 3.2 lets such reports go unsigned,
 * as net-snmp and the routers do.
 */
final class SimulatorUsm extends USM {

    SimulatorUsm(SecurityProtocols protocols, OctetString engineId, int boots, CounterSupport counters) {
        super(protocols, engineId, boots, counters);
    }

    @Override
    public int processIncomingMsg(int version, int maxSize, SecurityParameters parameters, SecurityModel model,
            int level, BERInputStream message, TransportStateReference transport, OctetString engineId,
            OctetString name, BEROutputStream scopedPdu, Integer32 maxResponseSize, SecurityStateReference state,
            StatusInformation status) throws IOException {
        int result = super.processIncomingMsg(version, maxSize, parameters, model, level, message, transport, engineId,
                name, scopedPdu, maxResponseSize, state, status);
        if (result != SnmpConstants.SNMPv3_USM_OK && result != SnmpConstants.SNMPv3_USM_NOT_IN_TIME_WINDOW) {
            status.setSecurityLevel(new Integer32(SecurityLevel.NOAUTH_NOPRIV));
        }
        return result;
    }
}
