package vn.haidang.monitoring.events.internal.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts from the network, made fit to be shown: no control characters and none that turn the direction of writing. */
public final class CleanText {

    private CleanText() {}

    /** As one line, without blanks around it; what has no place in a line is a blank. */
    public static String line(String text) {
        return clean(text, false).strip();
    }

    /** As several lines. */
    public static String lines(String text) {
        return clean(text, true);
    }

    /** The text these bytes are in UTF-8, with the end of a C string left out; nothing when they are no text. */
    public static Optional<String> utf8(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == 0 ? bytes.length - 1 : bytes.length;
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            boolean isText = text.chars().allMatch(c -> !Character.isISOControl(c) || Character.isWhitespace(c));
            return isText ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String clean(String text, boolean withLines) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isShowable(c) || withLines && c == '\n' ? c : ' '));
        return clean.toString();
    }

    private static boolean isShowable(int c) {
        return !Character.isISOControl(c) && switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
