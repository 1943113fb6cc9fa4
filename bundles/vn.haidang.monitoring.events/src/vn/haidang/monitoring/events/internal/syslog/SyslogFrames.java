package vn.haidang.monitoring.events.internal.syslog;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.util.Optional;

/**
 * The messages of one connection: each with its length before it (RFC 5425, 4.3; RFC 6587, 3.4.1), or ended by a line feed
 * or a zero (RFC 6587, 3.4.2), which the first character tells. Of a longer message the first {@link #LARGEST} bytes are kept
 * (RFC 5425, 4.3.1 asks for 2,048 and recommends 8,192).
 */
final class SyslogFrames {

    static final int LARGEST = 8_192;
    /** A length beyond this is none: whoever sends it speaks something else. */
    private static final int LARGEST_LENGTH = 1_000_000;

    private final InputStream in;

    SyslogFrames(InputStream in) {
        this.in = new BufferedInputStream(in, LARGEST);
    }

    /**
     * The next message; nothing at the end of the connection.
     *
     * @throws StreamCorruptedException when what comes is no syslog
     */
    Optional<byte[]> next() throws IOException {
        int first = in.read();
        while (first == '\n' || first == '\r' || first == 0) {
            first = in.read();
        }
        if (first < 0) {
            return Optional.empty();
        }
        return Optional.of(first >= '1' && first <= '9' ? counted(first) : ended(first));
    }

    private byte[] counted(int firstDigit) throws IOException {
        int length = firstDigit - '0';
        int c = in.read();
        while (c >= '0' && c <= '9') {
            length = length * 10 + c - '0';
            if (length > LARGEST_LENGTH) {
                throw new StreamCorruptedException("a syslog message of more than " + LARGEST_LENGTH + " bytes");
            }
            c = in.read();
        }
        if (c != ' ') {
            throw new StreamCorruptedException("neither the length of a syslog message nor its beginning");
        }
        byte[] kept = in.readNBytes(Math.min(length, LARGEST));
        in.skipNBytes(Math.max(0, length - kept.length));
        return kept;
    }

    private byte[] ended(int first) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int length = 0;
        for (int c = first; c >= 0 && c != '\n' && c != 0; c = in.read()) {
            if (kept.size() < LARGEST) {
                kept.write(c);
            }
            if (++length > LARGEST_LENGTH) {
                throw new StreamCorruptedException("a line of more than " + LARGEST_LENGTH + " bytes");
            }
        }
        return kept.toByteArray();
    }
}
