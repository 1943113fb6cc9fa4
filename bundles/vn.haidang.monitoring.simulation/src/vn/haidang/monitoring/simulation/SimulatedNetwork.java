package vn.haidang.monitoring.simulation;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;

/**
 * Recorded devices that answer: all behind one UDP port for SNMP, told apart by community (v1, v2c) or context name
 * (v3), and one UDP port for echo, told apart by name; and where the plan says so, each at an address of its own too.
 * Safe for use by several threads; closing it frees the ports.
 */
public interface SimulatedNetwork extends AutoCloseable {

    /** The agents, ordered by name. */
    List<Agent> agents();

    /** The UDP port on which SNMP is answered. */
    int snmpPort();

    /** The UDP port on which echoes are answered. */
    int echoPort();

    /**
     * A device, to do something to it.
     *
     * @throws IllegalArgumentException when no agent is called so
     */
    SimulatedDevice device(String agent);

    /**
     * Does what one line of text says, like {@code reboot router-7}: the commands are in {@code docs/simulation.md}.
     *
     * @throws FindingException when it cannot be understood or names no agent; then nothing was done
     */
    void command(String line) throws FindingException;

    /** Cuts an agent off: neither SNMP nor echo is answered until {@link #restore}. */
    default void cut(String agent) {
        device(agent).setCut(true);
    }

    /** Ends a cut. */
    default void restore(String agent) {
        device(agent).setCut(false);
    }

    /** Adds to an agent's echoes, as a congested line would; a delay of zero ends it. */
    default void delayEcho(String agent, Duration delay) {
        device(agent).delayEchoes(delay, Duration.ZERO);
    }

    @Override
    void close();

    /**
     * One recorded device.
     *
     * @param name its name: the recording's file stem, with a number when there are copies; also its community and
     *        context
     * @param description its sysDescr, empty when the recording has none
     * @param variables how many variables it answers
     * @param address its own address, when it has one
     */
    record Agent(String name, String description, int variables, Optional<InetAddress> address) {}
}
