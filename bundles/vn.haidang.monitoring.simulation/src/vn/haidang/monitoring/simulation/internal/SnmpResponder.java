package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.asn1.BER;
import org.snmp4j.asn1.BER.MutableByte;
import org.snmp4j.asn1.BERInputStream;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.simulation.AnswerStyle;

/**
 * Answers SNMP datagrams, on the thread of the port: everything it needs is in memory. A community that nobody has, an
 * agent that is mute and whatever is no SNMP stay unanswered, as on a real network; an unknown context is reported
 * (RFC 3413, 3.2).
 */
final class SnmpResponder {

    private static final Logger LOG = System.getLogger(SnmpResponder.class.getName());

    /** Below the 16 KiB that our own engine takes, with space for the headers. */
    private static final int LARGEST_RESPONSE = 15_000;
    private static final int SMALLEST_RESPONSE = 484;
    private static final int HEADERS = 200;
    private static final int MOST_VARIABLES_BORNE = 10;

    private final Map<String, ReplayedAgent> agents;
    private final AgentEngine shared;
    private final UserSecurity security;
    private final PlayTime time;
    private long reports;

    /** @param shared the engine of all agents behind the port that they share */
    SnmpResponder(Map<String, ReplayedAgent> agents, AgentEngine shared, UserSecurity security, PlayTime time) {
        this.agents = agents;
        this.shared = shared;
        this.security = security;
        this.time = time;
    }

    /**
     * What goes back.
     *
     * @param datagram the message
     * @param by the agent that says it; nothing when it is the engine of the shared port
     */
    record Answer(byte[] datagram, Optional<ReplayedAgent> by) {}

    /** @param here the agent whose own address was asked; nothing at the shared port */
    Optional<Answer> answer(byte[] datagram, Optional<ReplayedAgent> here) {
        if (here.filter(ReplayedAgent::isMute).isPresent()) {
            return Optional.empty();
        }
        try {
            BERInputStream in = new BERInputStream(ByteBuffer.wrap(datagram));
            MutableByte type = new MutableByte();
            BER.decodeHeader(in, type);
            Integer32 version = new Integer32();
            version.decodeBER(in);
            switch (version.getValue()) {
                case SnmpConstants.version1 :
                case SnmpConstants.version2c :
                    return byCommunity(version.getValue(), in, here);
                case SnmpConstants.version3 :
                    return byUser(UserMessage.read(datagram, in), here);
                default :
                    return Optional.empty();
            }
        } catch (IOException | RuntimeException e) {
            // What is no SNMP is dropped (RFC 3412, 7.2); SNMP4J's readers throw either.
            LOG.log(Level.DEBUG, "a datagram that is no request", e);
            return Optional.empty();
        }
    }

    private Optional<Answer> byCommunity(int version, BERInputStream in, Optional<ReplayedAgent> here)
            throws IOException {
        OctetString community = new OctetString();
        community.decodeBER(in);
        PDU request = new PDU();
        request.decodeBER(in);
        Optional<ReplayedAgent> agent = here.isPresent()
                ? here.filter(one -> one.isCalled(community.getValue()))
                : Optional.ofNullable(agents.get(text(community)));
        if (agent.isEmpty() || isDropped(agent.get(), request) || !isRequest(request.getType())) {
            return Optional.empty();
        }
        PDU response = respond(agent.get(), request, version == SnmpConstants.version1, LARGEST_RESPONSE);
        byte[] message = Tlv.sequence(Tlv.integer(version), Tlv.of(community), Tlv.of(response));
        return Optional.of(spoilt(message, agent.get()));
    }

    private Optional<Answer> byUser(UserMessage message, Optional<ReplayedAgent> here) throws IOException {
        double now = time.seconds();
        AgentEngine engine = here.map(ReplayedAgent::engine).orElse(shared);
        UserSecurity.Checked checked = security.check(message, engine, now);
        if (checked instanceof UserSecurity.Checked.Refused refused) {
            return message.has(UserMessage.REPORTABLE)
                    ? Optional.of(new Answer(security.report(message, engine, now, refused, ++reports), here))
                    : Optional.empty();
        }
        ScopedPDU request = ((UserSecurity.Checked.Accepted) checked).request();
        if (!isRequest(request.getType())) {
            return Optional.empty();
        }
        String context = text(request.getContextName());
        Optional<ReplayedAgent> agent = here.isPresent()
                ? here.filter(one -> context.isEmpty() || context.equals(one.name()))
                : Optional.ofNullable(agents.get(context));
        if (agent.isEmpty()) {
            return Optional.of(new Answer(security.answer(message, engine, now, unknownContext(request)), here));
        }
        if (isDropped(agent.get(), request)) {
            return Optional.empty();
        }
        int room = Math.min(LARGEST_RESPONSE, Math.max(SMALLEST_RESPONSE, message.largestAnswer()) - HEADERS);
        ScopedPDU response = (ScopedPDU) respond(agent.get(), request, false, room);
        return Optional.of(spoilt(security.answer(message, engine, now, response), agent.get()));
    }

    private PDU respond(ReplayedAgent agent, PDU request, boolean v1, int room) {
        AnswerStyle style = agent.style();
        Replay replay = new Replay(new AgentView(agent.playing(), time.seconds(), style), v1, room);
        PDU response = style == AnswerStyle.TOO_BIG && isLarge(request)
                ? replay.tooBig(request)
                : replay.answer(request);
        if (style == AnswerStyle.WRONG_REQUEST_ID) {
            response.setRequestID(new Integer32(request.getRequestID().getValue() + 1));
        }
        return response;
    }

    private static boolean isDropped(ReplayedAgent agent, PDU request) {
        return agent.isMute() || agent.style() == AnswerStyle.IGNORES_LARGE && isLarge(request);
    }

    private static boolean isLarge(PDU request) {
        int rows = request.getType() == PDU.GETBULK ? Math.max(1, request.getMaxRepetitions()) : 1;
        return (long) rows * request.size() > MOST_VARIABLES_BORNE;
    }

    private static Answer spoilt(byte[] message, ReplayedAgent agent) {
        switch (agent.style()) {
            case TRUNCATED :
                return new Answer(Arrays.copyOf(message, message.length * 2 / 3), Optional.of(agent));
            case MALFORMED :
                // A length of five octets, which no reader takes.
                message[1] = (byte) 0x85;
                return new Answer(message, Optional.of(agent));
            default :
                return new Answer(message, Optional.of(agent));
        }
    }

    private static boolean isRequest(int type) {
        return type == PDU.GET || type == PDU.GETNEXT || type == PDU.GETBULK || type == PDU.SET;
    }

    private static String text(OctetString name) {
        return new String(name.getValue(), StandardCharsets.UTF_8);
    }

    private ScopedPDU unknownContext(ScopedPDU request) {
        reports++;
        ScopedPDU report = (ScopedPDU) request.clone();
        report.clear();
        report.setType(PDU.REPORT);
        report.setRequestID(request.getRequestID());
        report.setErrorStatus(PDU.noError);
        report.setErrorIndex(0);
        report.add(new VariableBinding(SnmpConstants.snmpUnknownContexts, new Counter32(reports)));
        return report;
    }
}
