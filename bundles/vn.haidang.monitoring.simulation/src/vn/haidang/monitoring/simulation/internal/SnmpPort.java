package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Map;

import org.snmp4j.MessageDispatcher;
import org.snmp4j.MessageDispatcherImpl;
import org.snmp4j.Snmp;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.DefaultCounterListener;
import org.snmp4j.mp.MPv1;
import org.snmp4j.mp.MPv2c;
import org.snmp4j.mp.MPv3;
import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityProtocols.SecurityProtocolSet;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmUser;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.transport.DefaultUdpTransportMapping;

import vn.haidang.monitoring.simulation.NetworkSimulator;

/**
 * The one UDP port behind which all agents of a network answer SNMP. It is an SNMP engine of its own: nothing of it is
 * shared with others in the program, no JVM-wide setting of SNMP4J is touched.
 */
final class SnmpPort implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SnmpPort.class.getName());

    /** Requests are small; whatever is larger is not for us. */
    private static final int LARGEST_REQUEST = 8 * 1024;
    /** Below the 16 KiB that our own engine takes, with space for the headers. */
    private static final int LARGEST_RESPONSE = 15_000;
    /** For the burst when many devices are polled in the same instant. */
    private static final int RECEIVE_BUFFER = 1 << 20;

    private final Snmp snmp;
    private final int port;

    private SnmpPort(Snmp snmp, int port) {
        this.snmp = snmp;
        this.port = port;
    }

    static SnmpPort open(InetAddress address, int port, Map<String, ReplayedAgent> agents, PlayTime time,
            InstantSource clock)
            throws IOException {
        DefaultUdpTransportMapping transport = new DefaultUdpTransportMapping(new UdpAddress(address, port));
        transport.setMaxInboundMessageSize(LARGEST_REQUEST);
        transport.setReceiveBufferSize(RECEIVE_BUFFER);
        transport.setAsyncMsgProcessingSupported(false);
        UdpAddress local = transport.getListenAddress();
        Snmp snmp = new Snmp(dispatcher(local, clock), transport);
        snmp.setCounterSupport(new CounterSupport());
        snmp.addCommandResponder(new SnmpResponder(agents, time, LARGEST_RESPONSE));
        try {
            snmp.listen();
        } catch (IOException e) {
            snmp.close();
            throw e;
        }
        return new SnmpPort(snmp, local.getPort());
    }

    /**
     * The engine's id is the same at every start on the same address and its boots are the seconds of the clock, so
     * that a manager sees a restart as a restart (RFC 3414, 2.2.2) and not as another device.
     */
    private static MessageDispatcher dispatcher(UdpAddress local, InstantSource clock) {
        CounterSupport counters = new CounterSupport();
        counters.addCounterListener(new DefaultCounterListener());
        SecurityProtocols protocols = new SecurityProtocols(SecurityProtocolSet.defaultSecurity);
        byte[] engineId = MPv3.createLocalEngineID(new OctetString(
                local.getInetAddress().getHostAddress() + ":" + local.getPort()));
        int boots = (int) (clock.instant().getEpochSecond() & 0x3fffffff);
        USM usm = new SimulatorUsm(protocols, new OctetString(engineId), boots, counters);
        OctetString phrase = new OctetString(NetworkSimulator.PASS_PHRASE);
        usm.addUser(new UsmUser(new OctetString(NetworkSimulator.USER), AuthHMAC192SHA256.ID, phrase, PrivAES128.ID,
                phrase));
        SecurityModels models = SecurityModels.getCollection(new USM[]{usm});
        MessageDispatcher dispatcher = new MessageDispatcherImpl();
        dispatcher.addMessageProcessingModel(new MPv1());
        dispatcher.addMessageProcessingModel(new MPv2c());
        dispatcher.addMessageProcessingModel(new MPv3(engineId, null, protocols, models, counters));
        return dispatcher;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            snmp.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the simulated SNMP port " + port + " did not close cleanly", e);
        }
    }
}
