package vn.haidang.registry.backup;

import java.nio.file.Path;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/**
 * Writes everything the registry holds into one file and brings it back, as an OSGi service: elements, commits, the whole
 * history with its hashes, and the files that bear witness, with whatever only a newer program understands. The file is a
 * ZIP of JSON lines that no database shows in, so that what was written on H2 is restored into PostgreSQL and back.
 * <p>
 * Safe for use by several threads; each call reads or writes in the thread of its caller and in one transaction. Progress is
 * begun by the call and counts rows and KiB; a user who cancels ends it with a
 * {@link java.util.concurrent.CancellationException}, and nothing is left behind.
 */
public interface Backups {

    /**
     * Writes a backup as of the newest commit. It is written beside the target, read back and verified as
     * {@link #verify} does, and only then gets its name: a file with that name is whole.
     *
     * @param target must not be there yet
     * @throws FindingException when there is a file of that name, it cannot be written, or the registry itself is not as
     *         its history says
     */
    BackupSummary write(Path target, Progress progress) throws FindingException;

    /**
     * Reads a backup and checks all of it: the hash of every entry, the chain of the history, and that the elements are what
     * the history makes of them.
     *
     * @throws FindingException naming what is wrong with it, and in which entry
     */
    BackupSummary verify(Path file, Progress progress) throws FindingException;

    /**
     * Brings a backup into a registry that nobody has written to yet. All of it is verified before the first row is
     * written, and once more as it lies in the database before the transaction ends.
     *
     * @throws FindingException when the registry is not empty, or as {@link #verify} says; then nothing is written
     */
    BackupSummary restore(Path file, Progress progress) throws FindingException;
}
