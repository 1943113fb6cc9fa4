package vn.haidang.monitoring.simulation.internal;

import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;

import vn.haidang.monitoring.simulation.internal.RecordedValue.Moving;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Still;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Syntax;

/** The objects of SNMP-FRAMEWORK-MIB (RFC 3411, 5) that tell of an agent's engine; a recording may lack them. */
final class EngineObjects {

    private static final OID ID = new OID("1.3.6.1.6.3.10.2.1.1.0");
    private static final OID BOOTS = new OID("1.3.6.1.6.3.10.2.1.2.0");
    private static final OID TIME = new OID("1.3.6.1.6.3.10.2.1.3.0");

    private EngineObjects() {}

    static Playing told(Playing playing, AgentEngine engine) {
        long timeAtBegin = (long) Math.ceil(-engine.bootedAt());
        return playing.with(ID, new Still(new OctetString(engine.id())))
                .with(BOOTS, new Still(new Integer32(engine.boots())))
                .with(TIME, new Moving(Syntax.INTEGER32, timeAtBegin, Movement.steady(1)));
    }
}
