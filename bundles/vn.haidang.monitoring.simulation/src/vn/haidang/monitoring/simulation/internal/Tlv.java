package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.snmp4j.asn1.BER;
import org.snmp4j.asn1.BEROutputStream;
import org.snmp4j.asn1.BERSerializable;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;

/** Writes the few forms of BER that messages are made of (X.690; RFC 3417, 8). */
final class Tlv {

    private Tlv() {}

    static byte[] of(BERSerializable value) throws IOException {
        BEROutputStream out = new BEROutputStream(ByteBuffer.allocate(value.getBERLength()));
        value.encodeBER(out);
        return out.getBuffer().array();
    }

    static byte[] integer(int value) throws IOException {
        return of(new Integer32(value));
    }

    static byte[] octets(byte[] value) throws IOException {
        return of(new OctetString(value));
    }

    static byte[] sequence(byte[]... parts) throws IOException {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length + 1 + BER.getBERLengthOfLength(length));
        BEROutputStream out = new BEROutputStream(bytes);
        BER.encodeHeader(out, BER.SEQUENCE, length);
        for (byte[] part : parts) {
            out.write(part);
        }
        return bytes.array();
    }
}
