package vn.haidang.registry.exchange.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.exchange.internal.Messages;

/**
 * The text of a CSV file: by its byte order mark, else UTF-8, and what is not that is in the code page of Vietnamese
 * Windows.
 *
 * @param text the text, without byte order mark
 * @param notes that it was not in UTF-8
 */
record TextDecoder(String text, List<Finding> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1258");

    static TextDecoder decode(String file, byte[] bytes) throws FindingException {
        Optional<String> text = decode(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (text.isPresent()) {
            return new TextDecoder(text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get(), List.of());
        }
        String windows = decode(bytes, WINDOWS).orElseThrow(
                () -> new FindingException(Messages.error("exchange.file.unknownEncoding").with("file", file)));
        return new TextDecoder(windows,
                List.of(Messages.finding(Severity.WARNING, "exchange.file.windows1258").with("file", file)));
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
