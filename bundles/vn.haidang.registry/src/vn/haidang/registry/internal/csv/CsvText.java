package vn.haidang.registry.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;

/** The text of a file in strict UTF-8, with or without a byte order mark, of limited size. */
final class CsvText {

    private CsvText() {}

    static String read(Path path) throws FindingException {
        String file = path.getFileName().toString();
        byte[] bytes = bytes(path, file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        if (result.isError()) {
            throw new FindingException(Messages.error("registry.import.notUtf8").with("file", file).with("line",
                    lineOf(bytes, in.position())));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] bytes(Path path, String file) throws FindingException {
        int limit = CsvLimits.MEBIBYTES * 1024 * 1024;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new FindingException(Messages.error("registry.import.tooLarge").with("file", file)
                        .with("limit", CsvLimits.MEBIBYTES));
            }
            return bytes;
        } catch (IOException e) {
            throw new FindingException(Messages.error("registry.import.unreadableFile").with("file", file)
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
