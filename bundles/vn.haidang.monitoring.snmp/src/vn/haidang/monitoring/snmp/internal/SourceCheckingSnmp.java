package vn.haidang.monitoring.snmp.internal;

import java.util.function.BiPredicate;

import org.snmp4j.CommandResponderEvent;
import org.snmp4j.MessageDispatcher;
import org.snmp4j.Snmp;
import org.snmp4j.TransportMapping;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.UdpAddress;

/**
 * SNMP4J's session that takes an answer only from the host that was asked. SNMP4J has a switch for that, but one for the
 * whole JVM.
 */
final class SourceCheckingSnmp extends Snmp {

    private final BiPredicate<Integer, Address> isExpected;

    /** @param isExpected whether the answer to a request, told by its id, may come from there */
    SourceCheckingSnmp(MessageDispatcher dispatcher, TransportMapping<UdpAddress> transport,
            BiPredicate<Integer, Address> isExpected) {
        super(dispatcher, transport);
        this.isExpected = isExpected;
    }

    @Override
    protected <A extends Address> boolean isResponseMatchingTarget(CommandResponderEvent<A> event,
            PendingRequest<?> request) {
        return super.isResponseMatchingTarget(event, request)
                && isExpected.test(event.getPduHandle().getTransactionID(), event.getPeerAddress());
    }
}
