package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snmp4j.TransportStateReference;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** Reports and discoveries of SNMPv3 are unsigned: somebody who sees none of our requests gets none of them believed. */
class SpoofedReportsTest {

    private static final User OPEN = new User("watch", Optional.empty(), Optional.empty(), "");
    private static final OctetString REAL = OctetString.fromHexString("80:00:1f:88:04:72:65:61:6c");
    private static final OctetString FORGED = OctetString.fromHexString("80:00:1f:88:04:65:76:69:6c");
    private static final UdpAddress ELSEWHERE = new UdpAddress("10.0.0.7/161");

    private final SnmpEngine engine = new SnmpEngine();
    private DatagramSocket agent;
    private UdpAddress asked;

    @BeforeEach
    void start() throws Exception {
        agent = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        agent.setSoTimeout(10_000);
        asked = new UdpAddress(InetAddress.getLoopbackAddress(), agent.getLocalPort());
    }

    @AfterEach
    void stop() {
        engine.stop();
        agent.close();
    }

    private CompletableFuture<Reply> ask(Duration timeout) {
        return engine.ask(new SnmpTarget("127.0.0.1", agent.getLocalPort(), OPEN, timeout, 0),
                Request.get(List.of(Oids.SYS_NAME))).toCompletableFuture();
    }

    private void receive(UdpAddress source, UserMessage message) throws Exception {
        BoundedUdpTransport transport = engine.transport(asked);
        transport.fireProcessMessage(source, ByteBuffer.wrap(message.datagram()),
                new TransportStateReference(transport, source, new OctetString(), null, null, false, null));
    }

    /** The request as it comes after the engine told who it is. */
    private UserMessage discovered() throws Exception {
        receive(asked, UserMessage.receive(agent).report(REAL, SnmpConstants.usmStatsUnknownEngineIDs));
        return UserMessage.receive(agent);
    }

    private static VariableBinding name() {
        return new VariableBinding(Oids.SYS_NAME, new OctetString("real"));
    }

    @Test
    void anEngineIsNotDiscoveredElsewhere() throws Exception {
        CompletableFuture<Reply> reply = ask(Duration.ofMinutes(1));
        UserMessage discovery = UserMessage.receive(agent);
        receive(ELSEWHERE, discovery.report(FORGED, SnmpConstants.usmStatsUnknownEngineIDs));
        receive(asked, discovery.report(REAL, SnmpConstants.usmStatsUnknownEngineIDs));

        UserMessage request = UserMessage.receive(agent);
        assertEquals(REAL, request.engineId());
        receive(asked, request.response(name()));
        assertInstanceOf(Reply.Answer.class, reply.get(60, TimeUnit.SECONDS));
    }

    @Test
    void aReportFromElsewhereEndsNothing() throws Exception {
        CompletableFuture<Reply> reply = ask(Duration.ofMinutes(1));
        UserMessage request = discovered();
        receive(ELSEWHERE, request.report(REAL, SnmpConstants.usmStatsUnknownUserNames));
        receive(ELSEWHERE, new UserMessage(request.id(), REAL, new OctetString(), request.pdu()).report(REAL,
                SnmpConstants.usmStatsUnknownUserNames));
        receive(ELSEWHERE, request.response(new VariableBinding(Oids.SYS_NAME, new OctetString("forged"))));
        assertFalse(reply.isDone());

        receive(asked, request.response(name()));
        Reply.Answer answer = assertInstanceOf(Reply.Answer.class, reply.get(60, TimeUnit.SECONDS));
        assertEquals("real", answer.pdu().get(0).getVariable().toString());
    }

    /** The source is forged too: the msgID is what remains, and it cannot be known. */
    @Test
    void aReportOfAnotherMessageEndsNothing() throws Exception {
        CompletableFuture<Reply> reply = ask(Duration.ofMinutes(1));
        UserMessage request = discovered();
        for (int near = -1_000; near <= 1_000; near++) {
            if (near != 0) {
                receive(asked, new UserMessage(request.id() + near, REAL, request.user(), request.pdu())
                        .report(REAL, SnmpConstants.usmStatsUnknownUserNames));
            }
        }
        assertFalse(reply.isDone());
        receive(asked, request.response(name()));
        assertInstanceOf(Reply.Answer.class, reply.get(60, TimeUnit.SECONDS));
    }

    @Test
    void aReportOfTheHostThatWasAskedIsTold() throws Exception {
        CompletableFuture<Reply> reply = ask(Duration.ofMinutes(1));
        UserMessage request = discovered();
        receive(asked, request.report(REAL, SnmpConstants.usmStatsUnknownUserNames));

        assertEquals(Reply.Reason.USER_UNKNOWN,
                assertInstanceOf(Reply.Failure.class, reply.get(60, TimeUnit.SECONDS)).reason());
    }

    /** Nothing about the next id is to be learnt from those before: neither the high half stays nor the low one counts. */
    @Test
    void idsCannotBeGuessed() throws Exception {
        List<Integer> messages = new ArrayList<>();
        List<Integer> requests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            CompletableFuture<Reply> reply = ask(Duration.ofMinutes(1));
            UserMessage request = i == 0 ? discovered() : UserMessage.receive(agent);
            messages.add(request.id());
            requests.add(request.pdu().getRequestID().getValue());
            receive(asked, request.response(name()));
            reply.get(60, TimeUnit.SECONDS);
        }
        for (List<Integer> ids : List.of(messages, requests)) {
            assertTrue(ids.stream().allMatch(id -> id > 0), ids::toString);
            Set<Integer> high = ids.stream().map(id -> id >> 16).collect(Collectors.toSet());
            assertTrue(high.size() > ids.size() / 2, ids::toString);
            for (int i = 1; i < ids.size(); i++) {
                assertTrue(Math.abs((long) ids.get(i) - ids.get(i - 1)) > 16, ids::toString);
            }
        }
    }
}
