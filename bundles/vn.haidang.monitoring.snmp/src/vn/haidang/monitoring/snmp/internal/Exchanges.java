package vn.haidang.monitoring.snmp.internal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.snmp4j.PDU;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.UdpAddress;

/**
 * The requests of a session that are under way, by their request-ids (RFC 3416, 3) and, of SNMPv3, by the msgIDs of the
 * messages they went out in (RFC 3412, 6.2). Both are 31 bits of chance: who has not seen a request cannot answer it,
 * nor report anything of it. Safe for use by several threads.
 */
final class Exchanges {

    private final SecureRandom chance = new SecureRandom();
    private final Map<Integer, Exchange> byRequest = new ConcurrentHashMap<>();
    private final Map<Integer, Exchange> byMessage = new ConcurrentHashMap<>();

    /**
     * Gives the PDU a request-id that no other has.
     *
     * @param asked who may answer: this host, from any port
     * @param isDiscovery whether it asks for no more than who is there
     */
    Exchange begin(PDU pdu, UdpAddress asked, boolean isDiscovery, LineToll toll) {
        Exchange begun = new Exchange(pdu, asked, isDiscovery, toll);
        do {
            pdu.setRequestID(new Integer32(draw()));
        } while (byRequest.putIfAbsent(begun.id(), begun) != null);
        return begun;
    }

    /** A msgID that no message under way has. */
    int drawMessageId() {
        int drawn = draw();
        while (byMessage.containsKey(drawn)) {
            drawn = draw();
        }
        return drawn;
    }

    private int draw() {
        return 1 + chance.nextInt(Integer.MAX_VALUE - 1);
    }

    Optional<Exchange> ofRequest(int requestId) {
        return Optional.ofNullable(byRequest.get(requestId));
    }

    Optional<Exchange> ofMessage(int messageId) {
        return Optional.ofNullable(byMessage.get(messageId));
    }

    /** Says in which message a request goes out; each time it is sent again it is another one. */
    void goesOutAs(int messageId, int requestId) {
        ofRequest(requestId).ifPresent(exchange -> exchange.goesOutAs(messageId));
    }

    List<Exchange> all() {
        return List.copyOf(byRequest.values());
    }

    /** One request on its way. */
    final class Exchange {

        private final PDU pdu;
        private final UdpAddress asked;
        private final boolean discovery;
        private final LineToll toll;
        private final CompletableFuture<Reply> reply = new CompletableFuture<>();
        private final List<Integer> messages = new ArrayList<>();
        private volatile Optional<Address> stranger = Optional.empty();
        private boolean ended;

        private Exchange(PDU pdu, UdpAddress asked, boolean discovery, LineToll toll) {
            this.toll = toll;
            this.pdu = pdu;
            this.asked = asked;
            this.discovery = discovery;
        }

        int id() {
            return pdu.getRequestID().getValue();
        }

        PDU pdu() {
            return pdu;
        }

        /** Whether it asks for no more than who is there. */
        boolean isDiscovery() {
            return discovery;
        }

        LineToll toll() {
            return toll;
        }

        CompletableFuture<Reply> reply() {
            return reply;
        }

        /** Whether an answer or a report may come from there; takes note of who else sent one. */
        boolean mayComeFrom(Address source) {
            boolean isAsked = source instanceof UdpAddress answering
                    && asked.getInetAddress().equals(answering.getInetAddress());
            if (!isAsked) {
                stranger = Optional.of(source);
            }
            return isAsked;
        }

        /** Who answered in the place of the host that was asked. */
        Optional<Address> stranger() {
            return stranger;
        }

        private synchronized void goesOutAs(int messageId) {
            if (!ended) {
                messages.add(messageId);
                byMessage.put(messageId, this);
            }
        }

        /** Takes it out of the table. @return whether this was the first time */
        synchronized boolean end() {
            boolean isFirst = !ended;
            ended = true;
            messages.forEach(byMessage::remove);
            byRequest.remove(id(), this);
            return isFirst;
        }
    }
}
