package vn.haidang.monitoring.simulation;

import java.net.InetAddress;
import java.nio.file.Path;

import vn.haidang.base.finding.FindingException;

/** Starts simulated networks, as an OSGi service; starts none by itself. */
public interface NetworkSimulator {

    /** The SNMPv3 user of every simulated network: SHA-256 and AES-128, both pass phrases {@link #PASS_PHRASE}. */
    String USER = "haidang";

    /** Known to all, like the devices it opens. */
    String PASS_PHRASE = "hai-dang-simulation";

    /**
     * Serves every {@code .snmprec} of a folder.
     *
     * @param address a loopback address
     * @param snmpPort 0 for a free one
     * @param echoPort 0 for a free one
     * @throws FindingException when the folder has no recording, a recording cannot be read (with file and line) or a
     *         port is taken; then nothing is left open
     */
    SimulatedNetwork start(Path recordings, InetAddress address, int snmpPort, int echoPort) throws FindingException;
}
