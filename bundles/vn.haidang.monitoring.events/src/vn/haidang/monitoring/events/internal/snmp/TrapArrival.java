package vn.haidang.monitoring.events.internal.snmp;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.snmp4j.PDU;

import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.Arrival;
import vn.haidang.monitoring.events.internal.intake.Heard;
import vn.haidang.monitoring.events.internal.intake.Heard.Sender;

/**
 * A trap or inform as SNMP4J decoded it.
 *
 * @param at when it was received
 * @param channel how it came
 * @param address the IP address it came from
 * @param isSigned whether an SNMPv3 user signed it
 * @param engine the SNMPv3 engine that signed it; empty of informs
 * @param pdu made for this message alone
 */
record TrapArrival(Instant at, Channel channel, String address, boolean isSigned, Optional<byte[]> engine, PDU pdu)
        implements
            Arrival {

    private static final int OBJECTS = 512;

    @Override
    public int size() {
        return OBJECTS + 8 * pdu.getBERLength();
    }

    @Override
    public Heard read() {
        TrapText trap = TrapText.of(pdu);
        Sender sender = new Sender(channel, address, isSigned, engine.map(HexFormat.of()::formatHex), trap.claim());
        return new Heard(at, sender, trap.severity(), trap.kind(), trap.port(), trap.text(), trap.raw());
    }
}
