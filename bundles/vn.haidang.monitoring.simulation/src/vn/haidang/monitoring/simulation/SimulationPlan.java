package vn.haidang.monitoring.simulation;

import java.net.InetAddress;
import java.nio.file.Path;

/**
 * Says what a simulated network serves, and where.
 *
 * @param recordings a folder of {@code .snmprec} files
 * @param address a loopback address: the one that all agents share
 * @param snmpPort 0 for a free one
 * @param echoPort 0 for a free one
 * @param copies how many agents are made of each recording, 1 to 10,000; with more than one they are called
 *        {@code stem-1}, {@code stem-2} and so on, and share the recording's memory
 * @param ownAddresses whether each agent also answers at an address of its own, {@code 127.64.0.1} and upwards in the
 *        order of their names, on the same SNMP port: there it is a device like any, with an SNMPv3 engine of its own,
 *        and its community is its name or {@code public}. Needs an open file for each agent, and a system that has all
 *        of 127/8 (Linux, Windows)
 */
public record SimulationPlan(Path recordings, InetAddress address, int snmpPort, int echoPort, int copies,
        boolean ownAddresses) {

    /** How many agents may be made of one recording, and how many a network may have in all. */
    public static final int MOST_AGENTS = 10_000;

    public SimulationPlan {
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("simulated devices are served on loopback only, not on " + address);
        }
        if (copies < 1 || copies > MOST_AGENTS) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /** Each recording once, all agents behind the two ports. */
    public static SimulationPlan of(Path recordings, InetAddress address, int snmpPort, int echoPort) {
        return new SimulationPlan(recordings, address, snmpPort, echoPort, 1, false);
    }
}
