package vn.haidang.monitoring.snmp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decides whether an octet string is readable text. */
final class OctetText {

    private OctetText() {}

    static String of(byte[] bytes) {
        int length = bytes.length;
        // Some agents count the terminating zero of a C string in.
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            if (text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\t' || c == '\n' || c == '\r')) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // Not text: shown as it is on the wire.
        }
        return HexFormat.ofDelimiter(":").formatHex(bytes);
    }
}
