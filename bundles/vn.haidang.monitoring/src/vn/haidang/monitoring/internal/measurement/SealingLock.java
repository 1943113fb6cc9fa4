package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What whoever seals, rolls up or adds series holds until the end of the transaction, so that of all programs on one
 * database only one does so at a time: the row of shard 0. Appending polls and reading go on meanwhile.
 */
final class SealingLock {

    private SealingLock() {}

    static void take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select id from measurement_shard where id = 0 for update").close();
        }
    }
}
