package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.asn1.BER;
import org.snmp4j.asn1.BERInputStream;
import org.snmp4j.asn1.BEROutputStream;
import org.snmp4j.asn1.BERSerializable;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.UsmSecurityParameters;
import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.VariableBinding;

/** An unencrypted SNMPv3 message (RFC 3412, 6) as it comes in and goes out, made without any engine. */
record UserMessage(int id, OctetString engineId, OctetString user, ScopedPDU pdu) {

    private static final int USER_BASED = 3;
    private static final int LARGEST = 65_507;
    private static final int REPORTABLE = 4;

    static UserMessage receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[4_000], 4_000);
        socket.receive(packet);
        return read(Arrays.copyOf(packet.getData(), packet.getLength()));
    }

    static UserMessage read(byte[] datagram) throws IOException {
        BERInputStream in = new BERInputStream(ByteBuffer.wrap(datagram));
        BER.decodeHeader(in, new BER.MutableByte());
        new Integer32().decodeBER(in);
        BER.decodeHeader(in, new BER.MutableByte());
        Integer32 id = new Integer32();
        id.decodeBER(in);
        new Integer32().decodeBER(in);
        new OctetString().decodeBER(in);
        new Integer32().decodeBER(in);
        UsmSecurityParameters parameters = new UsmSecurityParameters();
        parameters.decodeBER(in);
        ScopedPDU pdu = new ScopedPDU();
        pdu.decodeBER(in);
        return new UserMessage(id.getValue(), new OctetString(parameters.getAuthoritativeEngineID()),
                parameters.getUserName(), pdu);
    }

    /** What an engine says to this that refuses it. */
    UserMessage report(OctetString reporting, OID counter) {
        ScopedPDU report = new ScopedPDU();
        report.setType(PDU.REPORT);
        report.setContextEngineID(reporting);
        report.add(new VariableBinding(counter, new Counter32(1)));
        return new UserMessage(id, reporting, user, report);
    }

    /** An answer to this. */
    UserMessage response(VariableBinding... values) {
        ScopedPDU response = new ScopedPDU();
        response.setType(PDU.RESPONSE);
        response.setRequestID(pdu.getRequestID());
        response.setContextEngineID(engineId);
        response.setContextName(pdu.getContextName());
        response.addAll(values);
        return new UserMessage(id, engineId, user, response);
    }

    byte[] datagram() {
        UsmSecurityParameters parameters = new UsmSecurityParameters();
        parameters.setAuthoritativeEngineID(engineId.getValue());
        parameters.setUserName(user);
        byte flags = (byte) (pdu.isConfirmedPdu() ? REPORTABLE : 0);
        byte[] header = sequence(encoded(new Integer32(id), new Integer32(LARGEST), new OctetString(new byte[]{flags}),
                new Integer32(USER_BASED)));
        byte[] version = encoded(new Integer32(SnmpConstants.version3));
        byte[] rest = encoded(parameters, pdu);
        return sequence(ByteBuffer.allocate(version.length + header.length + rest.length).put(version).put(header)
                .put(rest).array());
    }

    private static byte[] sequence(byte[] content) {
        BEROutputStream out = new BEROutputStream(
                ByteBuffer.allocate(content.length + BER.getBERLengthOfLength(content.length) + 1));
        try {
            BER.encodeHeader(out, BER.SEQUENCE, content.length);
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.getBuffer().array();
    }

    private static byte[] encoded(BERSerializable... parts) {
        BEROutputStream out = new BEROutputStream(
                ByteBuffer.allocate(Arrays.stream(parts).mapToInt(BERSerializable::getBERLength).sum()));
        try {
            for (BERSerializable part : parts) {
                part.encodeBER(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.getBuffer().array();
    }
}
