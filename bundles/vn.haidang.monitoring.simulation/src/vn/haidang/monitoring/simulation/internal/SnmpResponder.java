package vn.haidang.monitoring.simulation.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.snmp4j.CommandResponder;
import org.snmp4j.CommandResponderEvent;
import org.snmp4j.MessageException;
import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.mp.StatusInformation;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.VariableBinding;

/**
 * Answers the requests that come in on the SNMP port, on the transport's only thread: everything it needs is in memory.
 * An agent that is cut off and a community that nobody has stay silent, as on a real network; an unknown context is
 * reported (RFC 3413, 3.2).
 */
final class SnmpResponder implements CommandResponder {

    private static final Logger LOG = System.getLogger(SnmpResponder.class.getName());

    private final Map<String, ReplayedAgent> agents;
    private final PlayTime time;
    private final int largestResponse;
    private long unknownContexts;

    SnmpResponder(Map<String, ReplayedAgent> agents, PlayTime time, int largestResponse) {
        this.agents = agents;
        this.time = time;
        this.largestResponse = largestResponse;
    }

    @Override
    public <A extends Address> void processPdu(CommandResponderEvent<A> event) {
        PDU request = event.getPDU();
        if (request == null || !isRequest(request.getType())) {
            return;
        }
        event.setProcessed(true);
        boolean v3 = event.getMessageProcessingModel() == SnmpConstants.version3;
        ReplayedAgent agent = agents.get(v3 ? context(request) : text(event.getSecurityName()));
        if (agent == null && v3) {
            respond(event, unknownContext(request));
        } else if (agent != null && !agent.isCut()) {
            boolean v1 = event.getMessageProcessingModel() == SnmpConstants.version1;
            int room = Math.min(largestResponse, event.getMaxSizeResponsePDU());
            respond(event, new Replay(agent.recording(), time.seconds(), v1, room).answer(request));
        } else {
            event.getMessageDispatcher().releaseStateReference(event.getMessageProcessingModel(),
                    event.getPduHandle());
        }
    }

    private static boolean isRequest(int type) {
        return type == PDU.GET || type == PDU.GETNEXT || type == PDU.GETBULK || type == PDU.SET;
    }

    private static String context(PDU request) {
        return text(((ScopedPDU) request).getContextName().getValue());
    }

    private static String text(byte[] name) {
        return new String(name, StandardCharsets.UTF_8);
    }

    private PDU unknownContext(PDU request) {
        unknownContexts++;
        ScopedPDU report = (ScopedPDU) request.clone();
        report.clear();
        report.setType(PDU.REPORT);
        report.setRequestID(request.getRequestID());
        report.setErrorStatus(PDU.noError);
        report.setErrorIndex(0);
        report.add(new VariableBinding(SnmpConstants.snmpUnknownContexts, new Counter32(unknownContexts)));
        return report;
    }

    private static <A extends Address> void respond(CommandResponderEvent<A> event, PDU response) {
        try {
            event.getMessageDispatcher().returnResponsePdu(event.getMessageProcessingModel(), event.getSecurityModel(),
                    event.getSecurityName(), event.getSecurityLevel(), response, event.getMaxSizeResponsePDU(),
                    event.getStateReference(), new StatusInformation());
        } catch (MessageException e) {
            LOG.log(Level.WARNING, "an answer could not be sent to " + event.getPeerAddress(), e);
        }
    }
}
