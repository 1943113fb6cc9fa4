package vn.haidang.registry.internal.blob;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.internal.Messages;

/**
 * Bytes on their way into the database, in a file beside it: their hash is known only at their end, and a transaction is
 * not to wait for whoever sends them. The file goes when this is closed.
 */
final class Spool implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Spool.class.getName());
    private static final String PREFIX = "blob-";
    private static final String SUFFIX = ".part";

    private final Path file;
    private final OutputStream out;
    private final Sha256 digest = new Sha256();
    private long size;

    private Spool(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Spool in(Path folder) throws FindingException {
        try {
            Path file = Files.createTempFile(folder, PREFIX, SUFFIX);
            return new Spool(file, Files.newOutputStream(file));
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    /** Removes what a program that was killed has left in its folder. */
    static void removeLeft(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "files that an earlier program left in " + folder + " could not be removed", e);
        }
    }

    void write(byte[] bytes, int length) throws FindingException {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw notKept(e);
        }
        digest.add(bytes, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** Ends the writing; the hash of all bytes. */
    String hash() throws FindingException {
        try {
            out.close();
        } catch (IOException e) {
            throw notKept(e);
        }
        return digest.hex();
    }

    InputStream content() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BlobRows.CHUNK);
    }

    static FindingException notKept(IOException cause) {
        return new FindingException(
                Messages.error("registry.blob.notKept").showing(cause.getClass().getSimpleName(),
                        String.valueOf(cause.getMessage())),
                cause);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the end of what is thrown away could not be written", e);
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the file could not be removed: " + file, e);
        }
    }
}
