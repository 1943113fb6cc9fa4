package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.snmp4j.PDU;
import org.snmp4j.PDUv1;
import org.snmp4j.ScopedPDU;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.IpAddress;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification.Kind;

/** Writes the traps of an agent: v1 (RFC 1157, 4.1.6), v2c and v3 (RFC 3416, 4.2.6). */
final class TrapMaker {

    private static final OID SNMP_TRAPS = new OID("1.3.6.1.6.3.1.1.5");
    private static final OID SYS_OBJECT_ID = new OID("1.3.6.1.2.1.1.2.0");
    private static final OID IF_INDEX = new OID("1.3.6.1.2.1.2.2.1.1");
    private static final OID IF_ADMIN_STATUS = new OID("1.3.6.1.2.1.2.2.1.7");
    private static final OID IF_OPER_STATUS = new OID("1.3.6.1.2.1.2.2.1.8");
    private static final int UP = 1;
    private static final int DOWN = 2;

    private final UserSecurity security;
    private final AtomicInteger requestId = new AtomicInteger();

    TrapMaker(UserSecurity security) {
        this.security = security;
    }

    /** @param engine that sends it, for v3 */
    byte[] datagram(ReplayedAgent agent, Notification notification, AgentEngine engine, double seconds)
            throws IOException {
        byte[] community = Tlv.of(new OctetString(agent.name()));
        if (notification.version() == 1) {
            return Tlv.sequence(Tlv.integer(SnmpConstants.version1), community, Tlv.of(version1(agent, notification)));
        }
        if (notification.version() == 2) {
            return Tlv.sequence(Tlv.integer(SnmpConstants.version2c), community,
                    Tlv.of(filled(new PDU(), agent, notification)));
        }
        ScopedPDU pdu = (ScopedPDU) filled(new ScopedPDU(), agent, notification);
        pdu.setContextEngineID(new OctetString(engine.id()));
        pdu.setContextName(new OctetString(agent.name()));
        return security.notification(pdu.getRequestID().getValue(), NetworkSimulator.USER, engine, seconds, pdu);
    }

    private static PDU version1(ReplayedAgent agent, Notification notification) {
        PDUv1 pdu = new PDUv1();
        pdu.setType(PDU.V1TRAP);
        Recording recording = agent.playing().recording();
        int type = recording.find(SYS_OBJECT_ID);
        OID enterprise = type >= 0 && recording.value(type).at(0) instanceof OID told ? told : SNMP_TRAPS;
        pdu.setEnterprise(enterprise);
        pdu.setAgentAddress(agent.address().map(IpAddress::new).orElseGet(() -> new IpAddress("127.0.0.1")));
        pdu.setGenericTrap(notification.kind().ordinal());
        pdu.setTimestamp(agent.upTime());
        addInterface(pdu, notification);
        return pdu;
    }

    private PDU filled(PDU pdu, ReplayedAgent agent, Notification notification) {
        pdu.setType(PDU.TRAP);
        pdu.setRequestID(new Integer32(requestId.incrementAndGet()));
        pdu.add(new VariableBinding(SnmpConstants.sysUpTime, new TimeTicks(agent.upTime())));
        OID kind = new OID(SNMP_TRAPS).append(notification.kind().ordinal() + 1);
        pdu.add(new VariableBinding(SnmpConstants.snmpTrapOID, kind));
        addInterface(pdu, notification);
        return pdu;
    }

    private static void addInterface(PDU pdu, Notification notification) {
        boolean up = notification.kind() == Kind.LINK_UP;
        if (notification.ifIndex().isPresent() && (up || notification.kind() == Kind.LINK_DOWN)) {
            int index = notification.ifIndex().getAsInt();
            pdu.add(new VariableBinding(new OID(IF_INDEX).append(index), new Integer32(index)));
            pdu.add(new VariableBinding(new OID(IF_ADMIN_STATUS).append(index), new Integer32(UP)));
            pdu.add(new VariableBinding(new OID(IF_OPER_STATUS).append(index), new Integer32(up ? UP : DOWN)));
        }
    }
}
