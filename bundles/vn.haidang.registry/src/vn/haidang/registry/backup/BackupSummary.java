package vn.haidang.registry.backup;

import java.time.Instant;

/**
 * What is in a backup.
 *
 * @param createdAt when it was made
 * @param program the version of the program that made it
 * @param commit the number of the last commit in it, 0 for an empty registry
 * @param elements how many elements there are, those of types that only a newer program knows included
 * @param changes how many rows the history has
 * @param files how many files that bear witness it has
 * @param size how many bytes the backup has
 */
public record BackupSummary(Instant createdAt, String program, long commit, long elements, long changes, int files,
        long size) {}
