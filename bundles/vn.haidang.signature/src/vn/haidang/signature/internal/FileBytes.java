package vn.haidang.signature.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The raw bytes of one open file, read where they are asked for; for one thread. */
public final class FileBytes implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final FileChannel channel;
    private final long length;

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    public static FileBytes open(Path file) throws IOException {
        return new FileBytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** The file's length when it was opened. */
    public long length() {
        return length;
    }

    /** Reads exactly that many bytes, which the caller has bounded. */
    public byte[] read(long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        fill(buffer, from);
        return buffer.array();
    }

    /** Reads the file's beginning, fewer bytes when the file is shorter. */
    public byte[] head(int most) throws IOException {
        return read(0, (int) Math.min(most, length));
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

    /** The SHA-256 of the whole file in lower-case hexadecimal. */
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
}
