package vn.haidang.registry.internal.blob;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of the files: one each, and one a chunk of its bytes. */
public final class BlobRows {

    /** How many bytes a chunk has, but for the last of a file. */
    public static final int CHUNK = 64 * 1024;

    private static final int CHUNKS_A_BATCH = 16;

    private BlobRows() {}

    /** How many bytes the file with this hash has; empty when there is none. */
    public static OptionalLong size(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT size FROM registry_blob WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /** One chunk of a file, the first at position 0. */
    public static Optional<byte[]> chunk(Connection connection, String sha256, int position) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT content FROM registry_blob_chunk WHERE sha256 = ? AND position = ?")) {
            select.setString(1, sha256);
            select.setInt(2, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Called after each chunk that was written. */
    @FunctionalInterface
    public interface Step {
        /** @param bytes how many the chunk had */
        void done(int bytes);
    }

    /** Writes a file that is not there yet. */
    public static void insert(Connection connection, String sha256, long size, InputStream content, Step step)
            throws SQLException, IOException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO registry_blob(sha256, size) VALUES (?, ?)")) {
            insert.setString(1, sha256);
            insert.setLong(2, size);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO registry_blob_chunk(sha256, position, content) VALUES (?, ?, ?)")) {
            int position = 0;
            for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                insert.setString(1, sha256);
                insert.setInt(2, position++);
                insert.setBytes(3, chunk);
                insert.addBatch();
                if (position % CHUNKS_A_BATCH == 0) {
                    insert.executeBatch();
                }
                step.done(chunk.length);
            }
            insert.executeBatch();
        }
    }
}
