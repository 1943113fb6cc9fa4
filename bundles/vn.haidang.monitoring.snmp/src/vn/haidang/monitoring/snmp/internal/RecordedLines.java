package vn.haidang.monitoring.snmp.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.SMIConstants;
import org.snmp4j.smi.Variable;

/** Writes variables as lines of a recording: {@code OID|tag|value}, the tag being the BER tag of the syntax. */
final class RecordedLines {

    private static final int RATE_DECIMALS = 3;

    private RecordedLines() {}

    static String line(OID oid, Variable value) {
        return oid.toDottedString() + '|' + tagAndValue(value);
    }

    /** A counter with the rate it was seen to move at, units per second. */
    static String moving(OID oid, Variable counter, double rate) {
        String perSecond = BigDecimal.valueOf(rate).setScale(RATE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
        return oid.toDottedString() + '|' + (counter instanceof Counter64 ? "70" : "65") + ":numeric|initial="
                + counter + ",rate=" + perSecond;
    }

    /** The growth of a counter from one reading to the next, over its wrap; nothing else is a counter. */
    static long growth(Variable before, Variable after) {
        if (before instanceof Counter64 && after instanceof Counter64) {
            return Math.max(0, after.toLong() - before.toLong());
        }
        if (before instanceof Counter32 && after instanceof Counter32) {
            return after.toLong() - before.toLong() & 0xffffffffL;
        }
        return 0;
    }

    private static String tagAndValue(Variable value) {
        switch (value.getSyntax()) {
            case SMIConstants.SYNTAX_OCTET_STRING :
                return octets("4", ((OctetString) value).getValue());
            case SMIConstants.SYNTAX_OPAQUE :
                return "68x|" + HexFormat.of().formatHex(((OctetString) value).getValue());
            case SMIConstants.SYNTAX_OBJECT_IDENTIFIER :
                return "6|" + ((OID) value).toDottedString();
            case SMIConstants.SYNTAX_NULL :
                return "5|";
            case SMIConstants.SYNTAX_TIMETICKS :
                return "67|" + value.toLong();
            default :
                return value.getSyntax() + "|" + value;
        }
    }

    /** As text when all of it is plain ASCII that a line can hold, else in hexadecimal. */
    private static String octets(String tag, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f) && text.equals(text.strip());
        return plain ? tag + "|" + text : tag + "x|" + HexFormat.of().formatHex(bytes);
    }
}
