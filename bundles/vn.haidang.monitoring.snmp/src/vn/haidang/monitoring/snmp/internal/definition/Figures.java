package vn.haidang.monitoring.snmp.internal.definition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Opaque;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;

/** Reads numbers out of what devices tell: numbers, numbers written as text ("23.5 C"), and floats in an Opaque. */
public final class Figures {

    private static final Pattern WRITTEN = Pattern.compile("^\\s*\\+?(-?\\d{1,18}(?:\\.\\d{1,9})?)");
    /** An ASN.1 application tag 120 for a float of four octets, as net-snmp writes it. */
    private static final int FLOAT_LENGTH = 7;
    private static final byte[] FLOAT_HEAD = {(byte) 0x9f, 0x78, 4};

    private Figures() {}

    /** The number in a variable; nothing when there is none. */
    public static OptionalDouble of(Variable value) {
        if (value instanceof Integer32 || value instanceof UnsignedInteger32) {
            return OptionalDouble.of(value.toLong());
        }
        if (value instanceof Counter64 counter) {
            return OptionalDouble.of(counter.getValue() >= 0 ? counter.getValue() : counter.getValue() + 0x1p64);
        }
        if (value instanceof Opaque opaque) {
            return floating(opaque.getValue());
        }
        return value instanceof OctetString octets ? written(octets) : OptionalDouble.empty();
    }

    private static OptionalDouble floating(byte[] octets) {
        boolean isFloat = octets.length == FLOAT_LENGTH && octets[0] == FLOAT_HEAD[0] && octets[1] == FLOAT_HEAD[1]
                && octets[2] == FLOAT_HEAD[2];
        float number = isFloat ? ByteBuffer.wrap(octets, FLOAT_HEAD.length, Float.BYTES).getFloat() : Float.NaN;
        return Float.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static OptionalDouble written(OctetString octets) {
        Matcher matcher = WRITTEN.matcher(new String(octets.getValue(), StandardCharsets.ISO_8859_1));
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }
}
