package vn.haidang.signature;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The bytes of one open document, read where they are asked for; for one thread. */
public final class DocumentBytes implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final long length;

    private DocumentBytes(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.length = channel.size();
    }

    /** Opens a file; whoever opens it closes it. */
    public static DocumentBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new DocumentBytes(file, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The file, for libraries that open it themselves and for files beside it. */
    public Path file() {
        return file;
    }

    /** The document's length when it was opened. */
    public long length() {
        return length;
    }

    /** Reads exactly that many bytes, which the caller has bounded. */
    public byte[] read(long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        fill(buffer, from);
        return buffer.array();
    }

    /** Reads the document's beginning, fewer bytes when the document is shorter. */
    public byte[] head(int most) throws IOException {
        return read(0, (int) Math.min(most, length));
    }

    /** The document from its beginning to its end as a stream, which need not be closed. */
    public InputStream stream() {
        return new Stream();
    }

    /** Feeds the bytes from (inclusive) to (exclusive) into a digest. */
    public void digest(MessageDigest digest, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
        for (long at = from; at < to;) {
            buffer.clear().limit((int) Math.min(BLOCK, to - at));
            fill(buffer, at);
            digest.update(buffer.flip());
            at += buffer.limit();
        }
    }

    /** The SHA-256 of the whole document in lower-case hexadecimal. */
    public String sha256() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest(digest, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void fill(ByteBuffer buffer, long from) throws IOException {
        long at = from;
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, at);
            if (count < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private final class Stream extends InputStream {
        private long at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            Objects.checkFromIndexSize(offset, count, into.length);
            if (count == 0) {
                return 0;
            }
            if (at >= length) {
                return -1;
            }
            int most = (int) Math.min(count, length - at);
            fill(ByteBuffer.wrap(into, offset, most), at);
            at += most;
            return most;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, length - at));
            at += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length - at);
        }
    }
}
