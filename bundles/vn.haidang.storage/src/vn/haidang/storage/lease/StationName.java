package vn.haidang.storage.lease;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A station's name among those on the database: kept in its data folder, so that one that was killed takes its own leases
 * again at once. Held by one program at a time; another on the same folder has a name for once.
 */
final class StationName implements AutoCloseable {

    private static final String FILE = "station.id";
    private static final int LENGTH = 36;

    private final String text;
    private final Optional<FileChannel> file;

    private StationName(String text, Optional<FileChannel> file) {
        this.text = text;
        this.file = file;
    }

    static StationName take(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (isLocked(file)) {
                return new StationName(kept(file), Optional.of(file));
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        file.close();
        return new StationName(UUID.randomUUID().toString(), Optional.empty());
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What is in the file; something that is no name is replaced. */
    private static String kept(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        file.read(bytes, 0);
        try {
            return UUID.fromString(new String(bytes.array(), StandardCharsets.US_ASCII)).toString();
        } catch (IllegalArgumentException e) {
            String fresh = UUID.randomUUID().toString();
            file.truncate(0);
            file.write(ByteBuffer.wrap(fresh.getBytes(StandardCharsets.US_ASCII)), 0);
            file.force(true);
            return fresh;
        }
    }

    String text() {
        return text;
    }

    @Override
    public void close() {
        file.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
