package vn.haidang.monitoring.events.internal.snmp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.snmp4j.CommandResponder;
import org.snmp4j.CommandResponderEvent;
import org.snmp4j.MessageDispatcher;
import org.snmp4j.MessageDispatcherImpl;
import org.snmp4j.MessageException;
import org.snmp4j.PDU;
import org.snmp4j.Snmp;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.MPv1;
import org.snmp4j.mp.MPv2c;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.mp.StatusInformation;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityProtocols.SecurityProtocolSet;
import org.snmp4j.security.USM;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.IntakeCounts;
import vn.haidang.monitoring.events.internal.intake.IntakeQueue;
import vn.haidang.monitoring.events.internal.match.PlainAddress;
import vn.haidang.monitoring.snmp.LocalEngine;
import vn.haidang.monitoring.snmp.SnmpUsers;
import vn.haidang.registry.RegistryReader;

/**
 * Receives traps and informs of SNMPv1, v2c and v3 on one UDP port, on SNMP4J's thread for it, which only decodes and hands
 * over. An inform is confirmed when it was taken in; one for which there is no room is not, and its sender sends it again.
 */
public final class TrapReceiver implements AutoCloseable {

    private static final Logger LOG = System.getLogger(TrapReceiver.class.getName());

    private final IntakeQueue queue;
    private final IntakeCounts counts;
    private final InstantSource clock;
    private final TrapTransport transport;
    private final Snmp snmp;
    private final ProfileUsers users;
    private final ReceivingSecurity security;
    private final InformMemory informs = new InformMemory();
    private volatile boolean isRenewalDue;

    /**
     * Begins to receive.
     *
     * @param port UDP port, 0 for a free one
     * @param folder where this program's engine is kept
     * @throws IOException when the port cannot be bound or the folder not be written
     */
    public TrapReceiver(int port, Path folder, SnmpUsers snmpUsers, RegistryReader registry, IntakeQueue queue,
            IntakeCounts counts, InstantSource clock) throws IOException {
        this.queue = queue;
        this.counts = counts;
        this.clock = clock;
        transport = new TrapTransport(port, this::renewIfDue, counts::refused);
        users = new ProfileUsers(snmpUsers, registry);
        users.refresh();
        try {
            LocalEngine engine = LocalEngine.start(folder);
            CounterSupport counters = new CounterSupport();
            SecurityProtocols protocols = new SecurityProtocols(SecurityProtocolSet.any);
            security = new ReceivingSecurity(protocols, engine, counters, users, transport::accepted, clock);
            security.renew();
            MPv3 mpv3 = new MPv3(engine.id(), null, protocols, SecurityModels.getCollection(new USM[]{security}),
                    counters);
            MessageDispatcher dispatcher = new MessageDispatcherImpl();
            dispatcher.addMessageProcessingModel(new MPv1());
            dispatcher.addMessageProcessingModel(new MPv2c());
            dispatcher.addMessageProcessingModel(mpv3);
            snmp = new Snmp(dispatcher, transport);
            snmp.setCounterSupport(counters);
            snmp.addCommandResponder(new Responder());
            snmp.listen();
        } catch (IOException | RuntimeException e) {
            transport.close();
            throw e;
        }
    }

    /** The UDP port it has. */
    public int port() {
        return transport.getListenAddress().getPort();
    }

    /** Looks whether the profiles have other users now; reads a file. */
    public void refreshUsers() {
        if (users.refresh()) {
            isRenewalDue = true;
        }
    }

    /** On the thread that listens, which alone uses the table of users. */
    private void renewIfDue() {
        if (isRenewalDue) {
            isRenewalDue = false;
            security.renew();
        }
    }

    @Override
    public void close() {
        try {
            snmp.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the receiver of traps did not close cleanly", e);
        }
    }

    /** What SNMP4J hands a message to, on its thread. */
    private final class Responder implements CommandResponder {

        @Override
        public <A extends Address> void processPdu(CommandResponderEvent<A> event) {
            event.setProcessed(true);
            PDU pdu = event.getPDU();
            if (pdu != null && (pdu.getType() == PDU.TRAP || pdu.getType() == PDU.V1TRAP)) {
                offer(event, pdu);
                transport.accepted();
            } else if (pdu != null && pdu.getType() == PDU.INFORM) {
                takeInform(event, pdu);
                transport.accepted();
            }
            // Nobody may ask this port anything: other requests are left without an answer.
        }

        private <A extends Address> void takeInform(CommandResponderEvent<A> event, PDU pdu) {
            Instant now = clock.instant();
            int request = pdu.getRequestID().getValue();
            if (informs.has(event.getPeerAddress(), request, now)) {
                counts.taken();
            } else if (offer(event, pdu)) {
                informs.add(event.getPeerAddress(), request, now);
            } else {
                return;
            }
            confirm(event, pdu);
        }

        private <A extends Address> boolean offer(CommandResponderEvent<A> event, PDU pdu) {
            String address = PlainAddress.of(((UdpAddress) event.getPeerAddress()).getInetAddress());
            return queue.offer(new TrapArrival(clock.instant(), channel(event, pdu), address, isSigned(event),
                    signer(event, pdu), pdu));
        }

        private Channel channel(CommandResponderEvent<?> event, PDU pdu) {
            if (pdu.getType() == PDU.INFORM) {
                return Channel.INFORM;
            }
            if (event.getMessageProcessingModel() == MPv3.ID) {
                return Channel.TRAP_V3;
            }
            return pdu.getType() == PDU.V1TRAP ? Channel.TRAP_V1 : Channel.TRAP_V2C;
        }

        private static boolean isSigned(CommandResponderEvent<?> event) {
            return event.getMessageProcessingModel() == MPv3.ID
                    && event.getSecurityLevel() >= SecurityLevel.AUTH_NOPRIV;
        }

        /** Of a trap the sender's engine; an inform is signed for ours, which says nothing. */
        private Optional<byte[]> signer(CommandResponderEvent<?> event, PDU pdu) {
            return isSigned(event) && pdu.getType() == PDU.TRAP
                    ? Optional.of(security.authoritativeEngine())
                    : Optional.empty();
        }

        private <A extends Address> void confirm(CommandResponderEvent<A> event, PDU pdu) {
            PDU response = (PDU) pdu.clone();
            response.setType(PDU.RESPONSE);
            response.setErrorStatus(SnmpConstants.SNMP_ERROR_SUCCESS);
            response.setErrorIndex(0);
            try {
                event.getMessageDispatcher().returnResponsePdu(event.getMessageProcessingModel(),
                        event.getSecurityModel(), event.getSecurityName(), event.getSecurityLevel(), response,
                        event.getMaxSizeResponsePDU(), event.getStateReference(), new StatusInformation());
            } catch (MessageException e) {
                LOG.log(Level.DEBUG, "an inform could not be confirmed; its sender sends it again", e);
            }
        }
    }
}
