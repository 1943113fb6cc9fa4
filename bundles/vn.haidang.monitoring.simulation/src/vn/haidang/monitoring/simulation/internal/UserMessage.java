package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.snmp4j.asn1.BER;
import org.snmp4j.asn1.BER.MutableByte;
import org.snmp4j.asn1.BERInputStream;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;

/**
 * An SNMPv3 message under the user-based security model as it came in (RFC 3412, 6; RFC 3414, 2.4), nothing of it
 * checked yet.
 *
 * @param datagram the whole message
 * @param id msgID
 * @param largestAnswer msgMaxSize
 * @param flags msgFlags: 1 authenticated, 2 encrypted, 4 reportable
 * @param engineId msgAuthoritativeEngineID, empty when the sender looks for it
 * @param boots msgAuthoritativeEngineBoots
 * @param time msgAuthoritativeEngineTime
 * @param user msgUserName
 * @param digest msgAuthenticationParameters
 * @param digestAt where in the datagram they are
 * @param salt msgPrivacyParameters
 * @param data msgData: a scoped PDU, in an octet string when it is encrypted
 */
record UserMessage(byte[] datagram, int id, int largestAnswer, int flags, byte[] engineId, int boots, int time,
        String user, byte[] digest, int digestAt, byte[] salt, byte[] data) {

    static final int AUTHENTICATED = 1;
    static final int ENCRYPTED = 2;
    static final int REPORTABLE = 4;
    private static final int USER_BASED = 3;

    /** @param in after the version */
    static UserMessage read(byte[] datagram, BERInputStream in) throws IOException {
        openSequence(in);
        int id = integer(in);
        int largest = integer(in);
        byte[] flags = octets(in);
        if (integer(in) != USER_BASED || flags.length != 1) {
            throw new IOException("not of the user-based security model");
        }
        MutableByte type = new MutableByte();
        BER.decodeHeader(in, type);
        openSequence(in);
        byte[] engineId = octets(in);
        int boots = integer(in);
        int time = integer(in);
        String user = new String(octets(in), StandardCharsets.UTF_8);
        byte[] digest = octets(in);
        int digestAt = (int) in.getPosition() - digest.length;
        byte[] salt = octets(in);
        byte[] data = Arrays.copyOfRange(datagram, (int) in.getPosition(), datagram.length);
        return new UserMessage(datagram, id, largest, flags[0], engineId, boots, time, user, digest, digestAt, salt,
                data);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The octets in which the scoped PDU is encrypted. */
    byte[] encrypted() throws IOException {
        return octets(new BERInputStream(ByteBuffer.wrap(data)));
    }

    private static void openSequence(BERInputStream in) throws IOException {
        MutableByte type = new MutableByte();
        BER.decodeHeader(in, type);
        if (type.getValue() != BER.SEQUENCE) {
            throw new IOException("no sequence");
        }
    }

    private static int integer(BERInputStream in) throws IOException {
        Integer32 value = new Integer32();
        value.decodeBER(in);
        return value.getValue();
    }

    private static byte[] octets(BERInputStream in) throws IOException {
        OctetString value = new OctetString();
        value.decodeBER(in);
        return value.getValue();
    }
}
