package vn.haidang.registry.internal.discovery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.haidang.registry.discovery.Decision;
import vn.haidang.registry.discovery.Decision.Verdict;
import vn.haidang.storage.Database;
import vn.haidang.storage.SqlTime;

/** The append-only table {@code registry_decision}. */
final class DecisionRows {

    private final Database database;

    DecisionRows(Database database) {
        this.database = database;
    }

    /** Writes the same decision about several proposals. */
    void add(Collection<ProposalKey> keys, Decision decision) {
        database.write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO registry_decision"
                    + "(id, subject, feature, seen, verdict, author, decided_at, reason, commit_number)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (ProposalKey key : keys) {
                    set(insert, key, decision);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    private static void set(PreparedStatement insert, ProposalKey key, Decision decision) throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, key.subject());
        insert.setString(3, key.feature());
        insert.setString(4, key.seen());
        insert.setString(5, decision.verdict().name());
        insert.setString(6, decision.author());
        insert.setObject(7, SqlTime.of(decision.at()));
        insert.setString(8, decision.reason());
        if (decision.commit().isPresent()) {
            insert.setLong(9, decision.commit().get());
        } else {
            insert.setNull(9, Types.BIGINT);
        }
    }

    /** The refusals that stand. */
    Map<ProposalKey, Decision> refusals() {
        return database.read(DecisionRows::refusals);
    }

    /** A refusal stands until somebody takes it back; an acceptance takes none back, since the same may be proposed again. */
    private static Map<ProposalKey, Decision> refusals(Connection connection) throws SQLException {
        Map<ProposalKey, Decision> standing = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT subject, feature, seen, verdict, author,"
                + " decided_at, reason FROM registry_decision WHERE verdict <> 'ACCEPTED' ORDER BY decided_at");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ProposalKey key = new ProposalKey(row.getString("subject"), row.getString("feature"),
                        row.getString("seen"));
                Decision decision = new Decision(Verdict.valueOf(row.getString("verdict")), row.getString("author"),
                        SqlTime.read(row, "decided_at"), row.getString("reason"), Optional.empty());
                if (decision.verdict() == Verdict.REFUSED) {
                    standing.put(key, decision);
                } else {
                    standing.remove(key);
                }
            }
        }
        return standing;
    }
}
