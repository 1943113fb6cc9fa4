package vn.haidang.registry.internal.backup;

import java.time.Instant;
import java.util.List;

import vn.haidang.registry.backup.BackupSummary;
import vn.haidang.registry.internal.store.History;

/**
 * What a backup says of itself.
 *
 * @param program the version of the program that wrote it
 * @param model the name of the model, which bears its version
 * @param schema the version of the database's schema
 * @param head the ends of the history's chains
 * @param entries all entries but the manifest itself
 */
record Manifest(String program, String model, int schema, Instant createdAt, History.Head head, List<Entry> entries) {

    /** The name of its own entry. */
    static final String NAME = "manifest.json";

    /** What the names of the files that bear witness begin with; their hash follows. */
    static final String BLOBS = "blobs/";

    /**
     * One entry.
     *
     * @param rows how many lines it has; 0 for a file that bears witness
     * @param size how many bytes it has
     */
    record Entry(String name, long rows, long size, String sha256) {
        boolean isBlob() {
            return name.startsWith(BLOBS);
        }

        /** In how many steps it is read: its rows, or the KiB of a file. */
        long steps() {
            return isBlob() ? size / 1024 : rows;
        }
    }

    Manifest {
        entries = List.copyOf(entries);
    }

    long steps() {
        return entries.stream().mapToLong(Entry::steps).sum();
    }

    BackupSummary summary(long size) {
        return new BackupSummary(createdAt, program, head.commit(), rows(Table.OBJECTS), rows(Table.HISTORY),
                (int) entries.stream().filter(Entry::isBlob).count(), size);
    }

    private long rows(Table table) {
        return entries.stream().filter(entry -> entry.name().equals(table.entry())).mapToLong(Entry::rows).sum();
    }
}
