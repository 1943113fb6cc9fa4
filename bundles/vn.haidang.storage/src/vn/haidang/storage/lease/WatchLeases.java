package vn.haidang.storage.lease;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

import vn.haidang.storage.Database;
import vn.haidang.storage.SqlTime;

/**
 * Makes sure that of all programs on one database exactly one watches a device or line: who watches it holds a lease,
 * which ends by the clock of the database unless it is renewed. A program that cannot reach the database holds nothing
 * any more a little before its leases end, by its own monotonic clock, so that two never ask at the same time whatever
 * their clocks say. Safe for use by several threads; {@link #renew} blocks on the database.
 */
public final class WatchLeases {

    /** How long a lease lasts; renew it a few times within. */
    public static final Duration LENGTH = Duration.ofSeconds(30);

    /** How much earlier the holder gives it up: the two clocks may run at a slightly different pace. */
    private static final Duration MARGIN = Duration.ofSeconds(3);

    private final Database database;
    private final String owner;
    private final LongSupplier nanoClock;
    private volatile Held held = new Held(Set.of(), true, 0);

    /**
     * @param owner names this program among all on the database, such as a random UUID
     * @param nanoClock a monotonic clock, ns
     */
    public WatchLeases(Database database, String owner, LongSupplier nanoClock) {
        this.database = database;
        this.owner = owner;
        this.nanoClock = nanoClock;
    }

    /** @param until by the monotonic clock, ns */
    private record Held(Set<String> watched, boolean isAlone, long until) {}

    /** @param isAlone whether nobody else has a lease that has not ended */
    private record Renewed(Set<String> mine, boolean isAlone) {}

    /** Whether this program may ask it now. */
    public boolean holds(String watched) {
        Held now = held;
        return nanoClock.getAsLong() - now.until() < 0 && now.watched().contains(watched);
    }

    /**
     * Renews what this program holds, takes what nobody holds any more, and lets go what is not wanted.
     *
     * @param wanted the codes of all that this program would watch
     * @return those of them that it holds now
     */
    public Set<String> renew(Set<String> wanted) {
        // Before the database looks at its clock: what we believe ends earlier than what it believes.
        long until = nanoClock.getAsLong() + LENGTH.minus(MARGIN).toNanos();
        Renewed renewed = database.write(connection -> renew(connection, wanted));
        held = new Held(Set.copyOf(renewed.mine()), renewed.isAlone(), until);
        return renewed.mine();
    }

    /** Whether at the last renewal that succeeded nobody else held or waited for anything. */
    public boolean isAlone() {
        return held.isAlone();
    }

    /** Lets all go, so that another program can take it over at once. */
    public void release() {
        held = new Held(Set.of(), true, 0);
        database.write(connection -> {
            lock(connection);
            try (PreparedStatement delete = connection.prepareStatement("delete from watch_lease where owner = ?")) {
                delete.setString(1, owner);
                return delete.executeUpdate();
            }
        });
    }

    private Renewed renew(Connection connection, Set<String> wanted) throws SQLException {
        Instant now = lock(connection);
        Set<String> mine = new HashSet<>();
        Set<String> others = new HashSet<>();
        Set<String> ended = new HashSet<>();
        try (PreparedStatement select = connection
                .prepareStatement("select watched, owner, until_at from watch_lease where watched <> ''");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String watched = rows.getString("watched");
                boolean isOver = !SqlTime.read(rows, "until_at").isAfter(now);
                if (rows.getString("owner").equals(owner)) {
                    mine.add(watched);
                } else if (isOver) {
                    ended.add(watched);
                } else {
                    others.add(watched);
                }
            }
        }
        Set<String> unwanted = new HashSet<>(mine);
        unwanted.removeAll(wanted);
        ended.retainAll(wanted);
        Set<String> fresh = new HashSet<>(wanted);
        fresh.removeAll(mine);
        fresh.removeAll(others);
        unwanted.addAll(ended);
        forEach(connection, "delete from watch_lease where watched = ?", unwanted);
        insert(connection, fresh, now);
        extend(connection, now);
        mine.removeAll(unwanted);
        mine.addAll(fresh);
        return new Renewed(mine, others.isEmpty());
    }

    /** Only one program changes leases at a time; gives the time of the database once it is this one's turn. */
    private static Instant lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select watched from watch_lease where watched = '' for update").close();
        }
        // Not current_timestamp, which is when the transaction began: it may have waited since.
        String clock = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                ? "select clock_timestamp() as now_at"
                : "select current_timestamp as now_at";
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(clock)) {
            row.next();
            return SqlTime.read(row, "now_at");
        }
    }

    private static void forEach(Connection connection, String sql, Set<String> watched) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String one : watched) {
                statement.setString(1, one);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void insert(Connection connection, Set<String> fresh, Instant now) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into watch_lease (watched, owner, until_at) values (?, ?, ?)")) {
            for (String one : fresh) {
                insert.setString(1, one);
                insert.setString(2, owner);
                insert.setObject(3, SqlTime.of(now.plus(LENGTH)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void extend(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("update watch_lease set until_at = ? where owner = ?")) {
            update.setObject(1, SqlTime.of(now.plus(LENGTH)));
            update.setString(2, owner);
            update.executeUpdate();
        }
    }
}
