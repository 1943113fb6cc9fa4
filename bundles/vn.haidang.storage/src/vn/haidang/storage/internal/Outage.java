package vn.haidang.storage.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;

/**
 * Tells a database that cannot be written, because the disk is full or the server is away, from an error of ours: the
 * first is something a person can do about.
 */
final class Outage {

    /** H2: input or output failed, with and without details, and the database has closed itself after that. */
    private static final Set<Integer> H2_CODES = Set.of(90028, 90031, 90098);

    /** SQL: the connection, lacking resources such as disk space, the operator. */
    private static final Set<String> STATE_CLASSES = Set.of("08", "53", "57");

    private Outage() {}

    /** What to say about a failure, when it is one. */
    static Optional<Finding> of(SQLException failure, boolean shared, Path folder) {
        boolean outage = shared ? isServerAway(failure) : isDiskBroken(failure);
        return outage
                ? Optional.of(Messages.error(shared ? "storage.server.lost" : "storage.database.notWritten", folder))
                : Optional.empty();
    }

    private static boolean isServerAway(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() > 1 && STATE_CLASSES.contains(state.substring(0, 2));
    }

    private static boolean isDiskBroken(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof SQLException sql && H2_CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
