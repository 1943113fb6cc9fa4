package vn.haidang.registry;

import java.nio.file.Path;

import vn.haidang.base.finding.FindingException;

/**
 * The registry of units, devices and data lines, as an OSGi service.
 * <p>
 * Readers take {@link #snapshot()} and keep it as long as they like; it never changes. Every change is one commit with
 * author and reason, checked against the versions it was read at, written with its history, and announced on the
 * EventAdmin topic {@link #COMMIT_TOPIC}. Safe for use by several threads.
 */
public interface Registry {

    /** The EventAdmin topic of a new commit; the property {@link #COMMIT_NUMBER} is its number, a {@link Long}. */
    String COMMIT_TOPIC = "vn/haidang/registry/COMMIT";

    /** The property of {@link #COMMIT_TOPIC} with the number of the commit. */
    String COMMIT_NUMBER = "commit";

    /** Everything in the registry as of the newest commit. */
    RegistrySnapshot snapshot();

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
     * Who changes something, and why; kept in the history for ever.
     *
     * @param author the person or program
     * @param reason why, in the author's words
     */
    record ChangeOrigin(String author, String reason) {}

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
