package vn.haidang.storage.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;

/**
 * The operating system's lock on {@code haidang.lock} of a data folder; the file says in text who holds it.
 * <p>
 * Two traps of file locks are dealt with here. On Windows a locked range cannot be read by others, so the range that is
 * locked lies far behind the text. On POSIX systems a process loses its lock when it closes <em>any</em> handle of the
 * file, so a second start in this process must be refused before it opens the file: a system property says who holds
 * the folder, because only that is as wide as the lock itself (a static field ends at a class loader, and a bundle may
 * have been replaced while running).
 */
public final class FolderLock implements AutoCloseable {

    static final String FILE = "haidang.lock";

    private static final Logger LOG = System.getLogger(FolderLock.class.getName());
    private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

    private final Path path;
    private final String property;
    private final RandomAccessFile file;
    private final FileLock lock;
    private final boolean made;

    private FolderLock(Path path, String property, RandomAccessFile file, FileLock lock, boolean made) {
        this.path = path;
        this.property = property;
        this.file = file;
        this.lock = lock;
        this.made = made;
    }

    /**
     * Takes the lock of a folder.
     *
     * @param folder absolute and without links
     * @throws FindingException when another start holds it or the folder cannot be written to
     */
    public static FolderLock take(Path folder, Instant now) throws FindingException {
        LockHolder holder = new LockHolder(ProcessHandle.current().pid(), now);
        String property = FolderLock.class.getName() + ":" + folder;
        Object other = System.getProperties().putIfAbsent(property, holder.text());
        if (other != null) {
            throw new FindingException(locked(folder, other.toString()));
        }
        boolean taken = false;
        try {
            FolderLock lock = open(folder, property);
            lock.write(holder.text());
            taken = true;
            return lock;
        } catch (IOException e) {
            throw Messages.failure(Messages.error("storage.folder.notWritable", folder), e);
        } finally {
            if (!taken) {
                System.getProperties().remove(property);
            }
        }
    }

    private static FolderLock open(Path folder, String property) throws IOException, FindingException {
        Path path = folder.resolve(FILE);
        boolean made = !Files.exists(path);
        // Not Files.newByteChannel: an interrupt of the thread would close that and give the lock away.
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        FileLock lock = null;
        try {
            lock = file.getChannel().tryLock(LOCKED_POSITION, 1, false);
            if (lock == null) {
                throw new FindingException(locked(folder, read(file)));
            }
            return new FolderLock(path, property, file, lock, made);
        } catch (OverlappingFileLockException e) {
            throw new FindingException(locked(folder, ""), e);
        } finally {
            if (lock == null) {
                file.close();
            }
        }
    }

    private static Finding locked(Path folder, String holderText) {
        return LockHolder.parse(holderText)
                .map(holder -> Messages.error("storage.folder.locked", folder)
                        .with("process", Long.toString(holder.process())).with("since", holder.since()))
                .orElseGet(() -> Messages.error("storage.folder.lockedByUnknown", folder));
    }

    private static String read(RandomAccessFile file) throws IOException {
        byte[] text = new byte[LockHolder.MAX_LENGTH];
        int length = file.read(text);
        return new String(text, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }

    private void write(String text) throws IOException {
        try {
            file.setLength(0);
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            abandon();
            throw e;
        }
    }

    /** Lets go after a refused start: a file that was not there before is not left behind, where that is possible. */
    public void abandon() {
        if (made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the lock file of a refused start stays, empty: " + path, e);
            }
        }
        close();
    }

    /** Lets go; the file stays, empty, because removing it could take it from under somebody who is opening it. */
    @Override
    public void close() {
        try (file; lock) {
            file.setLength(0);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the lock file could not be emptied: " + path, e);
        } finally {
            System.getProperties().remove(property);
        }
    }
}
