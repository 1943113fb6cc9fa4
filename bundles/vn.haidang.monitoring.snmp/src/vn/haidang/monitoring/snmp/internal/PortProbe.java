package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;

/**
 * Finds out whether a silent UDP port is closed. The shared socket never learns it: only a connected one is told of the
 * ICMP message (RFC 1122, 4.1.3.3). Blocks for a moment, so it serves people who wait, not the polling.
 */
final class PortProbe {

    private static final Logger LOG = System.getLogger(PortProbe.class.getName());
    private static final int WAIT_MILLIS = 300;

    private PortProbe() {}

    /** Sends one octet, which no agent takes for a message; of an empty datagram the JDK is told no error. */
    static boolean isClosed(String host, int port) {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(host, port));
            socket.setSoTimeout(WAIT_MILLIS);
            socket.send(new DatagramPacket(new byte[1], 1));
            socket.receive(new DatagramPacket(new byte[1], 1));
            return false;
        } catch (PortUnreachableException e) {
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "the port of a silent agent could not be probed", e);
            return false;
        }
    }
}
