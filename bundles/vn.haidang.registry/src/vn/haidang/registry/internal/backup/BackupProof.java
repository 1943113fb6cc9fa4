package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.internal.store.HistoryProof;
import vn.haidang.registry.internal.store.Refusal;
import vn.haidang.storage.StorageException;

/** Reads all of a backup and checks it: each entry against the manifest, and the history as in the database. */
final class BackupProof {

    private final BackupFile file;
    private final RegistrySchema schema;
    private final Steps steps;

    BackupProof(BackupFile file, RegistrySchema schema, Steps steps) {
        this.file = file;
        this.schema = schema;
        this.steps = steps;
    }

    /**
     * What does not fit together although every entry is as it was written: so was the registry that was backed up.
     *
     * @throws Refusal naming the entry that is not as it was written
     */
    Optional<Finding> check() throws IOException {
        for (Manifest.Entry entry : file.manifest().entries()) {
            check(entry);
        }
        try (FileChronicle chronicle = new FileChronicle(file, schema, steps)) {
            return new HistoryProof(schema, chronicle, Progress.unobserved()).check();
        } catch (StorageException | IllegalArgumentException e) {
            throw file.damaged(Table.HISTORY.entry()).because(e);
        }
    }

    private void check(Manifest.Entry entry) throws IOException {
        try (InputStream in = file.open(entry)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                steps.done(entry.isBlob() ? count / 1024 : 0);
            }
        }
    }
}
