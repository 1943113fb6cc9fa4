package vn.haidang.monitoring.simulation.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.snmp4j.mp.MPv3;
import org.snmp4j.smi.OctetString;

/**
 * The SNMPv3 engine of a simulated device: its ID, how often it has booted and when it did last (RFC 3411, 5;
 * RFC 3414, 2.2). Only the keys localised to it are remembered, else it never changes.
 */
final class AgentEngine {

    private final byte[] id;
    private final int boots;
    private final double bootedAt;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    private AgentEngine(byte[] id, int boots, double bootedAt) {
        this.id = id;
        this.boots = boots;
        this.bootedAt = bootedAt;
    }

    /**
     * An engine as it is found at the start.
     *
     * @param place what its ID is made of: the same ID for the same place
     */
    static AgentEngine at(String place, int boots) {
        return new AgentEngine(MPv3.createLocalEngineID(new OctetString(place)), boots, 0);
    }

    AgentEngine rebooted(double seconds) {
        return new AgentEngine(id, boots + 1, seconds);
    }

    AgentEngine withForgottenBoots(double seconds) {
        return new AgentEngine(id, 1, seconds);
    }

    /** Another engine in this one's place. */
    AgentEngine replaced(double seconds) {
        byte[] other = id.clone();
        other[other.length - 1] ^= (byte) (1 + (int) seconds % 127);
        return new AgentEngine(other, 1, seconds);
    }

    /** This engine with the ID of another. */
    AgentEngine withIdOf(AgentEngine other) {
        return new AgentEngine(other.id, boots, bootedAt);
    }

    byte[] id() {
        return id.clone();
    }

    boolean isCalled(byte[] wanted) {
        return Arrays.equals(id, wanted);
    }

    int boots() {
        return boots;
    }

    double bootedAt() {
        return bootedAt;
    }

    /** snmpEngineTime. */
    int time(double seconds) {
        return (int) Math.max(0, Math.floor(seconds - bootedAt));
    }

    byte[] key(String name, SimulatedUser user) {
        return keys.computeIfAbsent(name, missing -> user.keyAt(id));
    }
}
