package vn.haidang.monitoring.snmp.internal;

import org.snmp4j.MessageDispatcherImpl;
import org.snmp4j.MessageException;
import org.snmp4j.PDU;
import org.snmp4j.Target;
import org.snmp4j.TransportMapping;
import org.snmp4j.mp.PduHandle;
import org.snmp4j.mp.PduHandleCallback;
import org.snmp4j.smi.Address;

/** SNMP4J's dispatcher, through which every request goes each time that it is sent, with its toll paid. */
final class CountingDispatcher extends MessageDispatcherImpl {

    private final Exchanges exchanges;

    CountingDispatcher(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public <A extends Address> PduHandle sendPdu(TransportMapping<? super A> transport, Target<A> target, PDU pdu,
            boolean expectsResponse, PduHandleCallback<PDU> callback) throws MessageException {
        exchanges.ofRequest(pdu.getRequestID().getValue()).ifPresent(exchange -> exchange.toll().sent(pdu));
        return super.sendPdu(transport, target, pdu, expectsResponse, callback);
    }
}
