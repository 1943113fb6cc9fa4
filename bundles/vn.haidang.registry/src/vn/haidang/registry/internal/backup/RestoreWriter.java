package vn.haidang.registry.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

import vn.haidang.base.progress.Progress;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.blob.BlobRows;
import vn.haidang.registry.internal.store.DatabaseChronicle;
import vn.haidang.registry.internal.store.History;
import vn.haidang.registry.internal.store.HistoryProof;
import vn.haidang.registry.internal.store.Refusal;

/** Writes a backup into an empty registry, in one transaction. */
final class RestoreWriter {

    private static final int ROWS_A_BATCH = 200;

    private final Connection connection;
    private final BackupFile file;
    private final Steps steps;

    private RestoreWriter(Connection connection, BackupFile file, Steps steps) {
        this.connection = connection;
        this.file = file;
        this.steps = steps;
    }

    /**
     * Writes all of it.
     *
     * @throws Refusal when the registry is not empty, the backup is no longer as it was verified, or the database did not
     *         take it as it is
     */
    static void write(Connection connection, BackupFile file, RegistrySchema schema, Steps steps)
            throws SQLException, IOException {
        new History().lockHead(connection);
        requireEmpty(connection);
        new RestoreWriter(connection, file, steps).write();
        try (DatabaseChronicle chronicle = new DatabaseChronicle(connection, schema)) {
            new HistoryProof(schema, chronicle, Progress.unobserved()).check().ifPresent(finding -> {
                throw new Refusal(finding);
            });
        }
    }

    /** Refuses a registry that somebody has written to; files that bear witness may be there, they are the same files. */
    static void requireEmpty(Connection connection) throws SQLException {
        if (BackupWriter.number(connection, Table.COMMITS.count()) > 0
                || BackupWriter.number(connection, Table.OBJECTS.count()) > 0) {
            throw new Refusal(Messages.error("registry.restore.notEmpty"));
        }
    }

    private void write() throws SQLException, IOException {
        for (Table table : Table.values()) {
            write(table);
        }
        for (Manifest.Entry entry : file.manifest().entries()) {
            if (entry.isBlob() && BlobRows.size(connection, entry.sha256()).isEmpty()) {
                write(entry);
            }
        }
        new History().moveHead(connection, file.manifest().head());
    }

    private void write(Table table) throws SQLException, IOException {
        try (LineReader lines = file.lines(table, steps);
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            int waiting = 0;
            for (Optional<Row> row = lines.next(); row.isPresent(); row = lines.next()) {
                int index = 1;
                for (Column column : table.columns()) {
                    column.set(insert, index++, row.get());
                }
                insert.addBatch();
                if (++waiting == ROWS_A_BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void write(Manifest.Entry entry) throws SQLException, IOException {
        try (InputStream in = file.open(entry)) {
            BlobRows.insert(connection, entry.sha256(), entry.size(), in, count -> steps.done(count / 1024));
        }
    }
}
