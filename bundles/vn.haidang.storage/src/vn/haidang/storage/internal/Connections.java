package vn.haidang.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** The connections of an open database, kept between transactions; for use by several threads. */
interface Connections extends AutoCloseable {

    /** One that nobody else uses; closing it gives it back. */
    Connection take() throws SQLException;

    /** Whether the running transaction has written, where the database does not refuse that of one that only reads. */
    boolean hasWritten(Connection connection) throws SQLException;

    /** Whether other programs may be connected to the database too. */
    boolean areShared();

    /** Ends all of them. */
    @Override
    void close() throws SQLException;
}
