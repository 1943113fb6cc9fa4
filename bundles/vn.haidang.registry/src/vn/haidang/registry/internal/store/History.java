package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.internal.Messages;
import vn.haidang.storage.SqlTime;

/**
 * The append-only history: the commits and what each changed, chained by hash so that a change behind the program's back
 * shows. A history row's hash covers the row and the hash of the one before; a commit's hash covers the commit, the hash
 * of the commit before and that of its own last history row.
 */
public final class History {

    private static final String LAST_COMMIT = "SELECT number, hash FROM registry_commit ORDER BY number DESC"
            + " FETCH FIRST 1 ROWS ONLY";
    private static final String LAST_ENTRY = "SELECT hash FROM registry_history ORDER BY sequence DESC"
            + " FETCH FIRST 1 ROWS ONLY";

    /** The end of the chain. */
    record Head(long commit, String commitHash, String historyHash) {}

    Head head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long commit = 0;
            String commitHash = ChainHash.START;
            try (ResultSet row = statement.executeQuery(LAST_COMMIT)) {
                if (row.next()) {
                    commit = row.getLong(1);
                    commitHash = row.getString(2);
                }
            }
            try (ResultSet row = statement.executeQuery(LAST_ENTRY)) {
                return new Head(commit, commitHash, row.next() ? row.getString(1) : ChainHash.START);
            }
        }
    }

    /** Appends a commit and what it changed. */
    void append(Connection connection, Head head, CommitEntry commit, List<HistoryEntry> entries) throws SQLException {
        String last = head.historyHash();
        for (HistoryEntry entry : entries) {
            last = entry.hash(last);
        }
        try (PreparedStatement insert = connection
                .prepareStatement(
                        "INSERT INTO registry_commit(number, at, author, reason, hash) VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, commit.number());
            insert.setObject(2, SqlTime.of(commit.at()));
            insert.setString(3, commit.author());
            insert.setString(4, commit.reason());
            insert.setString(5, commit.hash(head.commitHash(), last));
            insert.executeUpdate();
        }
        appendEntries(connection, head.historyHash(), entries);
    }

    private static void appendEntries(Connection connection, String start, List<HistoryEntry> entries)
            throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO registry_history(commit_number, object,"
                        + " eclass, feature, old_value, new_value, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            String previous = start;
            for (HistoryEntry entry : entries) {
                insert.setLong(1, entry.commit());
                insert.setString(2, entry.object());
                insert.setString(3, entry.eclass());
                insert.setString(4, entry.feature());
                insert.setString(5, entry.before().orElse(null));
                insert.setString(6, entry.after().orElse(null));
                insert.setString(7, previous);
                previous = entry.hash(previous);
                insert.setString(8, previous);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Goes through the whole chain; the finding names the first commit that is not as it was written. */
    public Optional<Finding> verify(Connection connection) throws SQLException {
        try (Statement commits = connection.createStatement();
                Statement entries = connection.createStatement();
                ResultSet commit = commits
                        .executeQuery("SELECT number, at, author, reason, hash FROM registry_commit ORDER BY number");
                ResultSet entry = entries.executeQuery("SELECT commit_number, object, eclass, feature, old_value,"
                        + " new_value, previous_hash, hash FROM registry_history ORDER BY sequence")) {
            return verify(commit, entry);
        }
    }

    private static Optional<Finding> verify(ResultSet commits, ResultSet entries) throws SQLException {
        String commitHash = ChainHash.START;
        String historyHash = ChainHash.START;
        long number = 0;
        boolean more = entries.next();
        while (commits.next()) {
            number++;
            for (; more && entries.getLong(1) == number; more = entries.next()) {
                String hash = entry(entries).hash(historyHash);
                if (!historyHash.equals(entries.getString(7)) || !hash.equals(entries.getString(8))) {
                    return broken(number);
                }
                historyHash = hash;
            }
            commitHash = commit(commits).hash(commitHash, historyHash);
            if (commits.getLong(1) != number || !commitHash.equals(commits.getString(5))) {
                return broken(number);
            }
        }
        return more ? broken(number + 1) : Optional.empty();
    }

    private static Optional<Finding> broken(long commit) {
        return Optional.of(Messages.error("registry.history.broken").with("commit", commit));
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)));
    }

    private static CommitEntry commit(ResultSet row) throws SQLException {
        return new CommitEntry(row.getLong(1), SqlTime.read(row, "at"), row.getString(3),
                row.getString(4));
    }
}
