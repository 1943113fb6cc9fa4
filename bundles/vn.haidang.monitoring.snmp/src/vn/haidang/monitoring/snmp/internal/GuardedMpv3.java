package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;

import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.TransportStateReference;
import org.snmp4j.asn1.BEROutputStream;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.MutableStateReference;
import org.snmp4j.mp.PduHandle;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.mp.StateReference;
import org.snmp4j.mp.StatusInformation;
import org.snmp4j.security.SecurityModel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityStateReference;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;

/**
 * SNMP4J's message processing of SNMPv3 (RFC 3412), with msgIDs that nobody can guess and a look at who sends what comes
 * in. The reports of RFC 3414 are mostly unsigned, the discovery of an engine always is: that they name a message under
 * way and come from the host it went to is all that speaks for them. What does not is dropped before it is believed in
 * anything. SNMP4J has a switch for the second, but one for the whole JVM, and counts its msgIDs up.
 */
final class GuardedMpv3 extends MPv3 {

    private final Exchanges exchanges;
    /** The msgID that the message being prepared on this thread was given. */
    private final ThreadLocal<Integer> given = new ThreadLocal<>();

    GuardedMpv3(byte[] ownId, SecurityProtocols protocols, SecurityModels models, CounterSupport counters,
            Exchanges exchanges) {
        super(ownId, null, protocols, models, counters);
        this.exchanges = exchanges;
    }

    @Override
    public int getNextMessageID() {
        int drawn = exchanges.drawMessageId();
        given.set(drawn);
        return drawn;
    }

    @Override
    public <A extends Address> int prepareOutgoingMessage(A address, int largest, int processingModel,
            int securityModel, byte[] securityName, int securityLevel, PDU pdu, boolean expectsResponse,
            PduHandle handle, BEROutputStream message, TransportStateReference transport) throws IOException {
        int status = super.prepareOutgoingMessage(address, largest, processingModel, securityModel, securityName,
                securityLevel, pdu, expectsResponse, handle, message, transport);
        if (status == SnmpConstants.SNMPv3_USM_OK && expectsResponse) {
            exchanges.goesOutAs(given.get(), handle.getTransactionID());
        }
        return status;
    }

    @Override
    public <A extends Address> Integer validatePreparedPDU(OctetString securityName, Integer32 securityLevel,
            ScopedPDU pdu, HeaderData header, OctetString engineId, SecurityModel model, StateReference<A> state,
            SecurityStateReference securityState, PduHandle handle, MutableStateReference<A> mutableState,
            StatusInformation status) {
        boolean isFromElsewhere = pdu.isResponsePdu() && exchanges.ofMessage(header.getMsgID())
                .filter(exchange -> !exchange.mayComeFrom(state.getAddress())).isPresent();
        if (isFromElsewhere) {
            mutableState.setStateReference(null);
            return SnmpConstants.SNMP_MP_MATCH_ERROR;
        }
        return super.validatePreparedPDU(securityName, securityLevel, pdu, header, engineId, model, state,
                securityState, handle, mutableState, status);
    }
}
