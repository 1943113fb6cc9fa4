package vn.haidang.registry.internal.blob;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;

/**
 * Bytes on their way into the database, in a file beside it: their hash is known only at their end, and a transaction is
 * not to wait for whoever sends them. The file goes with this or with the process, however that ends.
 */
final class Spool implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Spool.class.getName());

    private final FileChannel file;
    private final Sha256 digest = new Sha256();
    private long size;

    private Spool(FileChannel file) {
        this.file = file;
    }

    static Spool in(Path folder) throws FindingException {
        try {
            Path path = Files.createTempFile(folder, "blob-", ".part");
            // The system itself removes it with its last user, on Linux from its folder at once.
            return new Spool(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    void write(byte[] bytes, int length) throws FindingException {
        try {
            for (ByteBuffer left = ByteBuffer.wrap(bytes, 0, length); left.hasRemaining();) {
                file.write(left);
            }
        } catch (IOException e) {
            throw notKept(e);
        }
        digest.add(bytes, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** The hash of all bytes; none is to follow. */
    String hash() {
        return digest.hex();
    }

    /** All bytes from the first. */
    InputStream content() throws IOException {
        file.position(0);
        return new BufferedInputStream(Channels.newInputStream(file), BlobRows.CHUNK);
    }

    private static FindingException notKept(IOException cause) {
        return new FindingException(
                Messages.error("registry.blob.notKept").showing(cause.getClass().getSimpleName(),
                        String.valueOf(cause.getMessage())),
                cause);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a file that is thrown away could not be closed", e);
        }
    }
}
