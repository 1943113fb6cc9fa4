package vn.haidang.registry.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/**
 * Keeps the bytes of files that bear witness, as an OSGi service: the scan of a decision, the invoice of a purchase. A file
 * is called by the SHA-256 of its bytes, 64 lower-case hexadecimal digits, which an element such as a {@code Document} has
 * in its feature {@code sha256}; the same bytes are kept once.
 * <p>
 * What was put is never changed and never removed, not even when no element refers to it any more: the history may, and
 * whoever asks how something was at a past date has to see what was seen then. Safe for use by several threads; work blocks
 * on the database, in pieces of 64 KiB, so that no file is ever in memory as a whole.
 */
public interface Blobs {

    /**
     * Keeps all bytes of a stream, durably when this returns; the stream is not closed. Nothing is kept of one that fails,
     * is too long or is cancelled.
     *
     * @param limit the most bytes that are taken, at least 1
     * @param progress advanced by one for each KiB read, and asked whether to stop; the caller begins it
     * @return the SHA-256 of the bytes
     * @throws FindingException when there are more bytes than the limit, or no room for them
     * @throws IOException when the stream cannot be read
     */
    String put(InputStream content, long limit, Progress progress) throws FindingException, IOException;

    /**
     * Opens the bytes of a file. They are checked while they are read: where they are not what was put, the stream fails with
     * an {@link IOException} caused by a {@link FindingException}, before it gives its last piece. So nothing may be made of
     * the bytes before the end was reached.
     *
     * @throws FindingException when no file with this hash was put
     */
    InputStream open(String sha256) throws FindingException;

    /** Whether a file with this hash was put. */
    default boolean exists(String sha256) {
        return size(sha256).isPresent();
    }

    /** How many bytes the file with this hash has; empty when none was put. */
    OptionalLong size(String sha256);
}
