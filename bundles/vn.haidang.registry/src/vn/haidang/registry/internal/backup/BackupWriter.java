package vn.haidang.registry.internal.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.blob.BlobRows;
import vn.haidang.registry.internal.store.Refusal;

/** Writes what a transaction sees into a backup, row by row; the manifest, which needs to know all, comes last. */
final class BackupWriter {

    /** The same in every entry of every backup; in the first month that a ZIP file can name the JDK adds the zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int ROWS_A_FETCH = 1_000;

    private final JsonFactory lines = new JsonFactoryBuilder().rootValueSeparator("\n").build();
    private final Connection connection;
    private final ZipOutputStream zip;
    private final Steps steps;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    private BackupWriter(Connection connection, ZipOutputStream zip, Steps steps) {
        this.connection = connection;
        this.zip = zip;
        this.steps = steps;
    }

    /** Writes a backup into a stream, which stays open. */
    static void write(Connection connection, Manifest without, OutputStream out, Steps steps)
            throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new BackupWriter(connection, zip, steps).write(without);
        zip.finish();
    }

    /** How many rows and KiB there are to write. */
    static long steps(Connection connection) throws SQLException {
        long steps = number(connection, "SELECT COALESCE(SUM(size), 0) FROM registry_blob") / 1024;
        for (Table table : Table.values()) {
            steps += number(connection, table.count());
        }
        return steps;
    }

    /** The one number that a query gives. */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void write(Manifest without) throws SQLException, IOException {
        for (Table table : Table.values()) {
            write(table);
        }
        for (Blob blob : blobs()) {
            write(blob);
        }
        Manifest manifest = new Manifest(without.program(), without.model(), without.schema(), without.createdAt(),
                without.head(), entries);
        EntryOutput out = begin(Manifest.NAME, Deflater.DEFAULT_COMPRESSION);
        try (JsonGenerator json = generator(out)) {
            ManifestJson.write(manifest, json);
        }
        zip.closeEntry();
    }

    private EntryOutput begin(String name, int level) throws IOException {
        zip.setLevel(level);
        ZipEntry entry = new ZipEntry(name);
        // otherwise the machine's own time of writing, and no two backups were the same
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new EntryOutput(zip);
    }

    /** Through a writer: what is no character would stop the generator's own UTF-8, and is hashed as its replacement. */
    private JsonGenerator generator(OutputStream out) throws IOException {
        return lines.createGenerator(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private void write(Table table) throws SQLException, IOException {
        EntryOutput out = begin(table.entry(), Deflater.DEFAULT_COMPRESSION);
        long rows = 0;
        try (JsonGenerator json = generator(out); Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_A_FETCH);
            try (ResultSet row = statement.executeQuery(table.selectAll())) {
                for (; row.next(); rows++) {
                    json.writeStartObject();
                    for (Column column : table.columns()) {
                        column.write(row, json);
                    }
                    json.writeEndObject();
                    steps.done(1);
                }
            }
        }
        entries.add(out.ended(table.entry(), rows));
        zip.closeEntry();
    }

    /** A file that bears witness. */
    private record Blob(String sha256, long size) {}

    private List<Blob> blobs() throws SQLException {
        List<Blob> blobs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sha256, size FROM registry_blob ORDER BY sha256")) {
            while (row.next()) {
                blobs.add(new Blob(row.getString(1), row.getLong(2)));
            }
        }
        return blobs;
    }

    /** Scans and photographs do not get smaller; so that a reader may take whatever does for a bomb, none is compressed. */
    private void write(Blob blob) throws SQLException, IOException {
        String name = Manifest.BLOBS + blob.sha256();
        EntryOutput out = begin(name, Deflater.NO_COMPRESSION);
        int position = 0;
        for (Optional<byte[]> chunk = chunk(blob, position); chunk.isPresent(); chunk = chunk(blob, ++position)) {
            out.write(chunk.get());
            steps.done(chunk.get().length / 1024);
        }
        Manifest.Entry entry = out.ended(name, 0);
        if (entry.size() != blob.size() || !entry.sha256().equals(blob.sha256())) {
            throw new Refusal(Messages.error("registry.blob.damaged").with("file", blob.sha256()));
        }
        entries.add(entry);
        zip.closeEntry();
    }

    private Optional<byte[]> chunk(Blob blob, int position) throws SQLException {
        return BlobRows.chunk(connection, blob.sha256(), position);
    }
}
