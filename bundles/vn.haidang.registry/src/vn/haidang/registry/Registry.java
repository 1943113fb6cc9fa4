package vn.haidang.registry;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/**
 * The registry of units, people, assets, lines, systems and certificates, as an OSGi service.
 * <p>
 * Readers take {@link #snapshot()} and keep it as long as they like; it never changes. Every change is one commit with
 * author, channel and reason, merged with what others committed meanwhile, written with its history, and announced on the
 * EventAdmin topic {@link #COMMIT_TOPIC}. Safe for use by several threads.
 */
public interface Registry extends RegistryReader {

    /** The EventAdmin topic of new commits, this program's and others' on the same database. */
    String COMMIT_TOPIC = "vn/haidang/registry/COMMIT";

    /** The property of {@link #COMMIT_TOPIC} with the number of the newest commit, a {@link Long}. */
    String COMMIT_NUMBER = "commit";

    /** The property of {@link #COMMIT_TOPIC} with the ids of what was added, changed or removed, a set of strings. */
    String CHANGED_IDS = "ids";

    /** Everything in the registry as it was known at a moment: after the last commit not later than it. */
    RegistrySnapshot asOf(Instant moment);

    /** Everything in the registry right after a commit; 0 is before the first. */
    RegistrySnapshot asOf(long commit);

    /** Opens an editing session on the newest snapshot, for the calling thread. */
    EditingSession edit();

    /** What happened to an element, oldest first. */
    List<ElementHistory> history(String id);

    /** The commits after one and up to another, oldest first. */
    List<CommitInfo> commits(long after, long upTo);

    /** What one commit did. */
    List<ElementHistory> changesOf(long commit);

    /**
     * Goes through the whole chain of the history and compares the rows with it; the finding names the first commit or
     * element that is not as it was written.
     */
    Optional<Finding> verifyHistory(Progress progress);

    /**
     * Reads {@code units.csv}, {@code devices.csv} and {@code lines.csv} of a folder (UTF-8, separator {@code ;}, a
     * heading line) as one commit: an element with a known code is changed, another one added, nothing is removed.
     *
     * @return what was added, changed and left as it was
     * @throws FindingException naming file, line and column of the first row that cannot be read; then nothing is
     *         written
     */
    ImportResult importFolder(Path folder, ChangeOrigin origin) throws FindingException;

    /**
     * What an import did.
     *
     * @param commit the number of the commit it made, or of the newest one when nothing changed
     * @param added how many elements were new
     * @param changed how many had other values before
     * @param unchanged how many were already so
     */
    record ImportResult(long commit, int added, int changed, int unchanged) {}
}
