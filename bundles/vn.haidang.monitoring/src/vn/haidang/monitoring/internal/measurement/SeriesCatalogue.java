package vn.haidang.monitoring.internal.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.storage.Database;

/**
 * The series there are and their numbers, read from the database as they are needed and kept. Series are only ever added,
 * by this program or another one, so that what is known stays true. Safe for use by several threads.
 */
final class SeriesCatalogue {

    /** Few enough that an hour of samples a second of each of them is a row, and that reading one of them is quick. */
    static final int SHARD_SIZE = 32;

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::object)
            .thenComparing(SeriesKey::instance).thenComparing(key -> key.metric().name())
            .thenComparing(key -> key.metric().unit());

    private final Database database;
    private final Map<SeriesKey, Series> byKey = new ConcurrentHashMap<>();
    private final Map<Integer, Series> byId = new ConcurrentHashMap<>();
    private final Map<String, Integer> homes = new HashMap<>();
    private final Map<String, Integer> lastShards = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private int newest;

    SeriesCatalogue(Database database) {
        this.database = database;
    }

    /** The series of a key; empty when it was never measured. */
    Optional<Series> find(SeriesKey key) {
        if (!byKey.containsKey(key)) {
            learn();
        }
        return Optional.ofNullable(byKey.get(key));
    }

    /** The series of a key that was {@link #add added}; null when it is not known. */
    Series known(SeriesKey key) {
        return byKey.get(key);
    }

    /** The series of a number; null when it is not known, as of one that another program has added since. */
    Series known(int id) {
        return byId.get(id);
    }

    /** All series that are wanted, in the order of their keys. */
    List<Series> all(Predicate<SeriesKey> wanted) {
        learn();
        return byKey.values().stream().filter(series -> wanted.test(series.key()))
                .sorted(Comparator.comparing(Series::key, ORDER)).toList();
    }

    /** Gives those of the keys a number that have none. */
    void add(Collection<SeriesKey> keys) {
        if (byKey.keySet().containsAll(keys)) {
            return;
        }
        learn();
        Set<SeriesKey> missing = new LinkedHashSet<>(keys);
        missing.removeAll(byKey.keySet());
        if (!missing.isEmpty()) {
            addLocked(missing);
        }
    }

    private synchronized void addLocked(Set<SeriesKey> keys) {
        // Another program may do the same just now: the lock makes them take turns, and the second finds it done.
        List<Series> added = database.write(connection -> {
            SealingLock.take(connection);
            Set<SeriesKey> missing = new LinkedHashSet<>(keys);
            for (Series series : read(connection, newest)) {
                keep(series);
                missing.remove(series.key());
            }
            insert(connection, missing);
            return read(connection, newest);
        });
        added.forEach(this::keep);
    }

    /** Learns what others have added. */
    synchronized void learn() {
        int after = newest;
        database.read(connection -> read(connection, after)).forEach(this::keep);
    }

    private synchronized void keep(Series series) {
        if (byId.putIfAbsent(series.id(), series) == null) {
            byKey.put(series.key(), series);
            sizes.merge(series.shard(), 1, Integer::sum);
            lastShards.merge(series.key().object(), series.shard(), Math::max);
            newest = Math.max(newest, series.id());
        }
    }

    private List<Series> read(Connection connection, int after) throws SQLException {
        List<Series> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, shard, object, instance, metric, unit"
                + " from measurement_series where id > ? order by id")) {
            select.setInt(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    SeriesKey key = new SeriesKey(rows.getString("object"), rows.getString("instance"),
                            new Metric(rows.getString("metric"), rows.getString("unit")));
                    int shard = rows.getInt("shard");
                    int home = homes.merge(key.object(), shard, Math::min);
                    found.add(new Series(rows.getInt("id"), shard, home, key));
                }
            }
        }
        return found;
    }

    private void insert(Connection connection, Set<SeriesKey> keys) throws SQLException {
        Map<String, Room> rooms = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement("insert into measurement_series"
                + " (shard, object, instance, metric, unit) values (?, ?, ?, ?, ?)")) {
            for (SeriesKey key : keys) {
                Room room = rooms.computeIfAbsent(key.object(), this::roomOf);
                if (room.left == 0) {
                    room = new Room(newShard(connection, key.object()), SHARD_SIZE);
                    rooms.put(key.object(), room);
                }
                room.left--;
                insert.setInt(1, room.shard);
                insert.setString(2, key.object());
                insert.setString(3, key.instance());
                insert.setString(4, key.metric().name());
                insert.setString(5, key.metric().unit());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Room roomOf(String object) {
        return Optional.ofNullable(lastShards.get(object)).map(shard -> new Room(shard, SHARD_SIZE - sizes.get(shard)))
                .orElseGet(() -> new Room(0, 0));
    }

    private static int newShard(Connection connection, String object) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into measurement_shard (object) values (?)", Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, object);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getInt(1);
            }
        }
    }

    /** A shard, and how many more series it takes. */
    private static final class Room {
        private final int shard;
        private int left;

        private Room(int shard, int left) {
            this.shard = shard;
            this.left = left;
        }
    }
}
