package vn.haidang.monitoring.snmp.internal;

import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpTarget;

/**
 * Tells agents apart: by where they answer and by the credentials, since several may be behind one port, chosen by
 * community or context. {@code toString} shows no secret, as that of the credentials shows none.
 */
record AgentId(String host, int port, SnmpCredentials credentials) {

    static AgentId of(SnmpTarget target) {
        return new AgentId(target.host(), target.port(), target.credentials());
    }
}
