package vn.haidang.registry.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.internal.Messages;

/**
 * Takes the files of documents in from the disk and gives them out to it, for all who let a user do that. Blocks; for any
 * thread but that of a window. Each work is begun with its number of KiB and can be cancelled.
 */
public final class DocumentFiles {

    /** The most bytes of a file: a scan of hundreds of pages. */
    public static final long LIMIT = 100L << 20;

    private static final int KIB = 1024;
    private static final int PIECE = 64 * KIB;

    private final Blobs blobs;

    public DocumentFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    /**
     * Keeps the bytes of a file; no element is changed.
     *
     * @throws FindingException when it cannot be read, is no file or is larger than {@link #LIMIT}
     */
    public AttachedFile take(Path file, Progress progress) throws FindingException {
        if (!Files.isRegularFile(file)) {
            throw new FindingException(Messages.error("registry.file.none").with("path", file.toString()));
        }
        try (Counted content = new Counted(Files.newInputStream(file))) {
            String name = AttachedFile.nameOf(file);
            progress.begin(name, (int) Math.min(LIMIT / KIB, Files.size(file) / KIB + 1));
            String sha256 = blobs.put(content, LIMIT, progress);
            String type = Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse("");
            return new AttachedFile(name, type, content.count, sha256);
        } catch (IOException e) {
            throw new FindingException(Messages.error("registry.file.unread").with("path", file.toString()), e);
        }
    }

    /**
     * Writes the bytes of a document's file to the disk, in place of what is there: whole and proved against the hash, or
     * not at all.
     *
     * @throws FindingException when the bytes were never brought in or are not what was brought in, or the target cannot be
     *     written
     */
    public void give(AttachedFile file, Path target, Progress progress) throws FindingException {
        progress.begin(file.name(), (int) Math.min(Integer.MAX_VALUE, file.size() / KIB + 1));
        try (InputStream content = blobs.open(file.sha256())) {
            Path absolute = target.toAbsolutePath();
            Path part = Files.createTempFile(absolute.getParent(), ".haidang-", ".part");
            try {
                copy(content, part, progress);
                Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            if (e.getCause() instanceof FindingException damaged) {
                throw damaged;
            }
            throw new FindingException(Messages.error("registry.file.notWritten").with("path", target.toString()), e);
        }
    }

    private static void copy(InputStream content, Path part, Progress progress) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            byte[] piece = new byte[PIECE];
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                progress.stopIfCancelled();
                out.write(piece, 0, count);
                progress.advance(count / KIB);
            }
        }
    }

    /** Counts what is read, which is what was kept; the file on disk may have grown since it was asked for its size. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
