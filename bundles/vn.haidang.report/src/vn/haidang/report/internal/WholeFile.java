package vn.haidang.report.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;

/** Writes files that are there complete or not at all. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes the bytes beside the file and moves them into its place; what was there before stays until then.
     *
     * @throws FindingException when that cannot be done; nothing is left behind
     */
    static void write(Path file, byte[] bytes) throws FindingException {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling(".haidang-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                writeToDisk(draft, bytes);
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FindingException(finding(file, e), e);
        }
    }

    private static void writeToDisk(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Finding finding(Path file, IOException e) {
        if (e instanceof AccessDeniedException) {
            return Finding.of(Messages.CATALOGUE, Severity.ERROR, "report.file.denied").with("file", file.toString());
        }
        String reason = e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.toString();
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, "report.file.notWritable").with("file", file.toString())
                .with("reason", reason);
    }
}
