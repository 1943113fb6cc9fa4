package vn.haidang.monitoring.simulation.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Gauge32;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.IpAddress;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Opaque;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

/**
 * Reads the value of a recorded line by its tag, which is the BER tag of its syntax (RFC 2578, 7.1, RFC 3417, 8).
 * <p>
 * Empty and masked values become zero; numbers outside their range are taken modulo it, since agents do send such and
 * recorders write down what they saw.
 */
final class ValueSyntax {

    private static final String NUMERIC = ":numeric";
    private static final Pattern MASK = Pattern.compile(".*(<[^>]*>|[xX*]{2}).*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,20}");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private ValueSyntax() {}

    static RecordedValue read(String tag, String text) throws BrokenLine {
        if (tag.endsWith(NUMERIC)) {
            return MovingValue.read(tag.substring(0, tag.length() - NUMERIC.length()), tag, text);
        }
        return new RecordedValue.Still(still(tag, text));
    }

    private static Variable still(String tag, String text) throws BrokenLine {
        switch (tag) {
            case "2" :
                return new Integer32((int) number(text));
            case "4" :
                return new OctetString(octets(text));
            case "4x" :
                return new OctetString(hex(text));
            case "5" :
                return new Null();
            case "6" :
                return objectIdentifier(text.strip());
            case "64" :
                return new IpAddress(address(text.strip()));
            case "64x" :
                return new IpAddress(fourOctets(text));
            case "65" :
                return new Counter32(number(text) & 0xffffffffL);
            case "66" :
                return new Gauge32(number(text) & 0xffffffffL);
            case "67" :
                return new TimeTicks(number(text) & 0xffffffffL);
            case "68" :
                return new Opaque(octets(text));
            case "68x" :
                return new Opaque(hex(text));
            case "70" :
                return new Counter64(number(text));
            default :
                throw new BrokenLine("tag", tag);
        }
    }

    /** The number modulo 2^64, of which each syntax takes the bits it has. */
    private static long number(String text) throws BrokenLine {
        String digits = text.strip();
        if (digits.isEmpty() || isMasked(digits)) {
            return 0;
        }
        if (!WHOLE.matcher(digits).matches()) {
            throw new BrokenLine("value", text);
        }
        return new BigInteger(digits).mod(TWO_TO_64).longValue();
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String text) throws BrokenLine {
        String digits = text.strip();
        if (isMasked(digits)) {
            return octets(digits);
        }
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            throw new BrokenLine("value", text);
        }
    }

    private static Variable objectIdentifier(String text) throws BrokenLine {
        if (text.isEmpty() || isMasked(text) || text.equals("0")) {
            return new OID(new int[]{0, 0});
        }
        return RecordedLine.oid(text, "value");
    }

    private static byte[] address(String text) throws BrokenLine {
        if (text.isEmpty() || isMasked(text)) {
            return new byte[4];
        }
        if (!DOTTED.matcher(text).matches()) {
            throw new BrokenLine("value", text);
        }
        byte[] octets = new byte[4];
        String[] parts = text.split("\\.");
        for (int i = 0; i < 4; i++) {
            int part = Integer.parseInt(parts[i]);
            if (part > 255) {
                throw new BrokenLine("value", text);
            }
            octets[i] = (byte) part;
        }
        return octets;
    }

    private static byte[] fourOctets(String text) throws BrokenLine {
        if (text.isBlank() || isMasked(text)) {
            return new byte[4];
        }
        byte[] octets = hex(text);
        if (octets.length != 4) {
            throw new BrokenLine("value", text);
        }
        return octets;
    }

    private static boolean isMasked(String text) {
        return MASK.matcher(text).matches();
    }
}
