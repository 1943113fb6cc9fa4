package vn.haidang.monitoring.simulation;

import java.time.Duration;
import java.util.List;

/**
 * Recorded devices that answer: all behind one UDP port for SNMP, told apart by community (v1, v2c) or context name
 * (v3), and one UDP port for echo, told apart by name. Safe for use by several threads; closing it frees the ports.
 */
public interface SimulatedNetwork extends AutoCloseable {

    /** The agents, ordered by name. */
    List<Agent> agents();

    /** The UDP port on which SNMP is answered. */
    int snmpPort();

    /** The UDP port on which echoes are answered. */
    int echoPort();

    /** Cuts an agent off: neither SNMP nor echo is answered until {@link #restore}. */
    void cut(String agent);

    /** Ends a cut. */
    void restore(String agent);

    /** Adds to an agent's echoes, as a congested line would; a delay of zero ends it. */
    void delayEcho(String agent, Duration delay);

    @Override
    void close();

    /**
     * One recorded device.
     *
     * @param name its name: the recording's file stem, also its community and context
     * @param description its sysDescr, empty when the recording has none
     * @param variables how many variables it answers
     */
    record Agent(String name, String description, int variables) {}
}
