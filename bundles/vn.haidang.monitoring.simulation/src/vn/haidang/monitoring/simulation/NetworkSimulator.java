package vn.haidang.monitoring.simulation;

import java.net.InetAddress;
import java.nio.file.Path;

import vn.haidang.base.finding.FindingException;

/** Starts simulated networks, as an OSGi service; starts none by itself. */
public interface NetworkSimulator {

    /** The SNMPv3 user of every simulated network: SHA-256 and AES-128, both pass phrases {@link #PASS_PHRASE}. */
    String USER = "haidang";

    /**
     * Known to all, like the devices it opens. Other users with it: {@code haidang-none} (no authentication),
     * {@code haidang-auth} (SHA-256, no privacy), {@code haidang-md5-des}, {@code haidang-sha-aes128} and
     * {@code haidang-sha512-aes256}.
     */
    String PASS_PHRASE = "hai-dang-simulation";

    /**
     * Serves every {@code .snmprec} of a folder.
     *
     * @throws FindingException when the folder has no recording, a recording cannot be read (with file and line), there
     *         are too many agents, or a port is none or is taken; then nothing is left open
     */
    SimulatedNetwork start(SimulationPlan plan) throws FindingException;

    /** Serves every recording of a folder once, all agents behind the two ports. */
    default SimulatedNetwork start(Path recordings, InetAddress address, int snmpPort, int echoPort)
            throws FindingException {
        return start(SimulationPlan.of(recordings, address, snmpPort, echoPort));
    }
}
