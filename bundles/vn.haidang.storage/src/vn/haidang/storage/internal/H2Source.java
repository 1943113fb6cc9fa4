package vn.haidang.storage.internal;

import java.nio.file.Path;

import org.h2.jdbcx.JdbcDataSource;

/**
 * How an H2 database file is connected to: {@code JdbcDataSource}, because {@code DriverManager} finds no driver in OSGi.
 * <ul>
 * <li>{@code async:} is H2's file access that an interrupt of the calling thread does not close; with the default one, one
 * interrupted task would take the database from everybody.
 * <li>{@code WRITE_DELAY=0}: a commit is in the file when it returns. A kill loses nothing; against a loss of power H2 keeps
 * old versions of what it rewrites for 45 seconds, in which the system writes its buffers. It needs H2 2.4: when H2 2.5 up
 * to 2.5.252 writes a commit into space it uses again, the file's header names the commit before, so that a kill loses it.
 * <li>{@code LOCK_TIMEOUT}: how long a statement waits for a row another transaction holds, in milliseconds.
 * <li>{@code DB_CLOSE_ON_EXIT=FALSE}: who opened the folder closes it, not a shutdown hook in between.
 * <li>{@code TRACE_LEVEL_FILE=0}: no trace file beside the database; errors come as exceptions.
 * <li>{@code MAX_COMPACT_TIME}: how long closing may tidy up, in milliseconds. A file that was much written to holds ten
 * and more times its content; the usual fifth of a second is over before anything of that is given back.
 * <li>{@code NON_KEYWORDS}: HOUR and MONTH are names of columns; PostgreSQL takes them without further ado.
 * </ul>
 */
final class H2Source {

    private static final String USER = "HAIDANG";

    private static final String URL = "jdbc:h2:async:%s;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=3000;NON_KEYWORDS=HOUR,MONTH";

    private final String url;

    /** @param database the path of the file without {@code .mv.db} */
    H2Source(Path database) {
        url = URL.formatted(database.toString().replace('\\', '/'));
    }

    /** Connects for reading and writing; makes the database when there is none. */
    JdbcDataSource writable() {
        return source(url);
    }

    /** Opens the file itself for reading only, even one that was not closed properly. */
    JdbcDataSource readOnly() {
        return source(url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private static JdbcDataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword("");
        return source;
    }
}
