package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitInfo;
import vn.haidang.storage.SqlTime;

/**
 * The append-only history: the commits and what each changed, chained by hash so that a change behind the program's back
 * shows. A history row's hash covers the row and the hash of the one before; a commit's hash covers the commit, the hash
 * of the commit before and that of its own last history row. One row holds the head of both chains; whoever commits
 * locks it, so that commits follow each other.
 */
public final class History {

    private static final String COMMIT = "SELECT number, at, author, channel, reason, hash FROM registry_commit";
    private static final String ROWS = "SELECT commit_number, object, eclass, feature, old_value, new_value,"
            + " previous_hash, hash FROM registry_history";
    private static final String SEQUENCED = ROWS.replace(" FROM", ", sequence FROM");
    private static final int PAGE = 2_000;

    /** Both tables from their beginning, for {@link DatabaseChronicle}. */
    static final String ALL_COMMITS = COMMIT + " ORDER BY number";
    static final String ALL_ROWS = ROWS + " ORDER BY sequence";

    /** The end of the chains. */
    public record Head(long commit, String commitHash, String historyHash) {}

    /** The end of the chains. */
    public Head head(Connection connection) throws SQLException {
        return head(connection, "");
    }

    /** The end of the chains, locked until the transaction ends. */
    public Head lockHead(Connection connection) throws SQLException {
        return head(connection, " FOR UPDATE");
    }

    private static Head head(Connection connection, String lock) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT commit_number, commit_hash, history_hash FROM registry_head WHERE singleton = 1"
                                + lock)) {
            row.next();
            return new Head(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    /** Appends a commit and what it changed behind the locked head. */
    void append(Connection connection, Head head, CommitInfo commit, List<HistoryRow> rows) throws SQLException {
        String last = head.historyHash();
        for (HistoryRow row : rows) {
            last = row.hash(last);
        }
        String hash = hash(commit, head.commitHash(), last);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO registry_commit(number, at, author, channel, reason, hash) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, commit.number());
            insert.setObject(2, SqlTime.of(commit.at()));
            insert.setString(3, commit.origin().author());
            insert.setString(4, commit.origin().channel());
            insert.setString(5, commit.origin().reason());
            insert.setString(6, hash);
            insert.executeUpdate();
        }
        appendRows(connection, head.historyHash(), rows);
        moveHead(connection, new Head(commit.number(), hash, last));
    }

    /** Says where the chains end now. */
    public void moveHead(Connection connection, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE registry_head SET commit_number = ?, commit_hash = ?, history_hash = ? WHERE singleton = 1")) {
            update.setLong(1, head.commit());
            update.setString(2, head.commitHash());
            update.setString(3, head.historyHash());
            update.executeUpdate();
        }
    }

    private static void appendRows(Connection connection, String start, List<HistoryRow> rows) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO registry_history(commit_number, object, eclass, feature, old_value,"
                        + " new_value, previous_hash, hash, sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            String previous = start;
            long sequence = lastSequence(connection);
            for (HistoryRow row : rows) {
                insert.setLong(1, row.commit());
                insert.setString(2, row.object());
                insert.setString(3, row.eclass());
                insert.setString(4, row.feature());
                insert.setString(5, row.before().orElse(null));
                insert.setString(6, row.after().orElse(null));
                insert.setString(7, previous);
                previous = row.hash(previous);
                insert.setString(8, previous);
                insert.setLong(9, ++sequence);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * The number of the last row. Rows are numbered here, under the lock of the head, and not by the database: H2 writes
     * its file each time its own counter has gone on by 32, which made a commit of 30,000 elements take 20 seconds.
     */
    private static long lastSequence(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(sequence), 0) FROM registry_history")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A commit's hash. */
    static String hash(CommitInfo commit, String previous, String lastRow) {
        return ChainHash.of(previous,
                List.of(Optional.of(Long.toString(commit.number())), Optional.of(commit.at().toString()),
                        Optional.of(commit.origin().author()), Optional.of(commit.origin().channel()),
                        Optional.of(commit.origin().reason()), Optional.of(lastRow)));
    }

    /** The commits after one and up to another, oldest first. */
    List<CommitInfo> commits(Connection connection, long after, long upTo) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement(COMMIT + " WHERE number > ? AND number <= ? ORDER BY number")) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            return commits(select);
        }
    }

    /** The number of the last commit not later than a moment, 0 when all are later. */
    long lastBefore(Connection connection, Instant moment) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT COALESCE(MAX(number), 0) FROM registry_commit WHERE at <= ?")) {
            select.setObject(1, SqlTime.of(moment));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<CommitInfo> commits(PreparedStatement select) throws SQLException {
        List<CommitInfo> commits = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                commits.add(commit(rows));
            }
        }
        return commits;
    }

    /** Takes the rows of the history one by one. */
    @FunctionalInterface
    interface Reader {
        void read(HistoryRow row) throws SQLException;
    }

    /** What happened after a commit, in the order it happened. */
    void after(Connection connection, long commit, Reader reader) throws SQLException {
        scan(connection, lastSequence(connection, commit), Long.MAX_VALUE, reader);
    }

    /** What happened up to a commit, in the order it happened. */
    void upTo(Connection connection, long commit, Reader reader) throws SQLException {
        scan(connection, 0, lastSequence(connection, commit), reader);
    }

    private static long lastSequence(Connection connection, long commit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COALESCE(MAX(sequence), 0)"
                + " FROM registry_history WHERE commit_number ="
                + " (SELECT MAX(commit_number) FROM registry_history WHERE commit_number <= ?)")) {
            select.setLong(1, commit);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** In pages, because H2 writes the answer of a query that is longer onto the disk first. */
    private static void scan(Connection connection, long after, long upTo, Reader reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                SEQUENCED + " WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT " + PAGE)) {
            select.setLong(2, upTo);
            long last = after;
            for (int read = PAGE; read == PAGE;) {
                select.setLong(1, last);
                read = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        read++;
                        last = rows.getLong(9);
                        reader.read(row(rows));
                    }
                }
            }
        }
    }

    /** Whether fewer rows tell what happened up to a commit than what happened after it. */
    boolean isNearBeginning(Connection connection, long commit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COALESCE(MIN(sequence), 0)"
                + " FROM registry_history WHERE commit_number ="
                + " (SELECT MIN(commit_number) FROM registry_history WHERE commit_number > ?)")) {
            select.setLong(1, commit);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return 2 * row.getLong(1) < lastSequence(connection);
            }
        }
    }

    /** What one commit did. */
    void of(Connection connection, long commit, Reader reader) throws SQLException {
        read(connection, ROWS + " WHERE commit_number = ? ORDER BY sequence", select -> select.setLong(1, commit),
                reader);
    }

    /** What happened to an element, oldest first. */
    void of(Connection connection, String object, Reader reader) throws SQLException {
        read(connection, ROWS + " WHERE object = ? ORDER BY sequence", select -> select.setString(1, object), reader);
    }

    /** The last commit that touched an element. */
    CommitInfo lastOf(Connection connection, String object) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                COMMIT + " WHERE number = (SELECT MAX(commit_number) FROM registry_history WHERE object = ?)")) {
            select.setString(1, object);
            return commits(select).get(0);
        }
    }

    private static void read(Connection connection, String sql, Parameters parameters, Reader reader)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(1_000);
            parameters.set(select);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.read(row(rows));
                }
            }
        }
    }

    /** Sets the parameters of a query. */
    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    static HistoryRow row(ResultSet row) throws SQLException {
        return new HistoryRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)));
    }

    static CommitInfo commit(ResultSet row) throws SQLException {
        return new CommitInfo(row.getLong(1), SqlTime.read(row, "at"),
                new ChangeOrigin(row.getString(3), row.getString(4), row.getString(5)));
    }
}
