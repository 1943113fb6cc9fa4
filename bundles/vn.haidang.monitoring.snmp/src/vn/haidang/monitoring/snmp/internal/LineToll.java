package vn.haidang.monitoring.snmp.internal;

import java.util.List;

import org.snmp4j.PDU;

/**
 * What one request costs the lines it goes over: every datagram of it, the discovery of the engine, what is sent again
 * and what is lost too. With each datagram sent an answer of its size is paid for, since of a silence nobody knows which
 * way it was lost; what an answer is larger is paid for when it comes.
 */
final class LineToll {

    /** IPv4 and UDP headers (RFC 791, RFC 768); for IPv6 it is 20 more, which is within what is rounded here. */
    static final int HEADERS = 28;
    /** What a message has around its PDU: about this much in SNMPv3 (RFC 3412, 6), less in the others. */
    static final int MESSAGE = 100;

    /** Of lines that need not be spared; it counts nothing. */
    static final LineToll FREE = new LineToll(List.of());

    private final List<Share> shares;
    private int paidForAnswer;

    LineToll(List<Share> shares) {
        this.shares = shares;
    }

    /** How long to wait before sending, in nanoseconds. @param now {@link System#nanoTime} */
    long waitFrom(long now) {
        return shares.stream().mapToLong(share -> share.pace.waitFrom(now)).max().orElse(0);
    }

    void sent(PDU request) {
        if (shares.isEmpty()) {
            return;
        }
        int octets = octets(request);
        synchronized (this) {
            paidForAnswer += octets;
        }
        spend(2 * octets);
    }

    void received(PDU answer) {
        if (shares.isEmpty()) {
            return;
        }
        int octets = octets(answer);
        int owed;
        synchronized (this) {
            owed = Math.max(0, octets - paidForAnswer);
            paidForAnswer = Math.max(0, paidForAnswer - octets);
        }
        spend(owed);
    }

    private static int octets(PDU pdu) {
        return pdu.getBERLength() + MESSAGE + HEADERS;
    }

    private void spend(int octets) {
        long now = System.nanoTime();
        shares.forEach(share -> share.pace.spend(octets, share.octetsPerSecond, now));
    }

    /** A line, and what this request may take of it. */
    record Share(LinePace pace, int octetsPerSecond) {}
}
