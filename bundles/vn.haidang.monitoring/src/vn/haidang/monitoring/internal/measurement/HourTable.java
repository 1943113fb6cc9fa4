package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import vn.haidang.storage.SqlTime;

/** The table {@code measurement_hour}: one row a sealed hour of a shard, or a few where one would be too long. */
final class HourTable {

    /** Stays below the megabyte that a value of a row may have. */
    private static final int LONGEST = 900_000;

    private static final Logger LOG = System.getLogger(HourTable.class.getName());

    private final Connection connection;

    HourTable(Connection connection) {
        this.connection = connection;
    }

    /** All series of a shard in an hour, by their numbers. */
    TreeMap<Integer, TimedValues> find(int shard, Instant hour) throws SQLException {
        TreeMap<Integer, TimedValues> series = new TreeMap<>();
        read(shard, hour, hour.plusMillis(1), number -> true, (time, samples) -> series.putAll(samples));
        return series;
    }

    /** Writes all series of a shard in an hour in place of what is there. */
    void put(int shard, Instant hour, TreeMap<Integer, TimedValues> series) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("delete from measurement_hour where shard = ? and hour = ?")) {
            delete.setInt(1, shard);
            delete.setObject(2, SqlTime.of(hour));
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into measurement_hour (shard, hour, part, samples) values (?, ?, ?, ?)")) {
            insert(insert, shard, hour, 0, series);
        }
    }

    private int insert(PreparedStatement insert, int shard, Instant hour, int part,
            TreeMap<Integer, TimedValues> series) throws SQLException {
        byte[] bytes = HourCodec.encode(hour.toEpochMilli(), series);
        if (bytes.length > LONGEST && series.size() > 1) {
            Integer middle = series.keySet().stream().skip(series.size() / 2).findFirst().orElseThrow();
            int next = insert(insert, shard, hour, part, new TreeMap<>(series.headMap(middle)));
            return insert(insert, shard, hour, next, new TreeMap<>(series.tailMap(middle)));
        }
        insert.setInt(1, shard);
        insert.setObject(2, SqlTime.of(hour));
        insert.setInt(3, part);
        insert.setBytes(4, bytes);
        insert.executeUpdate();
        return part + 1;
    }

    /** Shows the wanted series of the sealed hours of a shard, from inclusive, to exclusive, in order. */
    void read(int shard, Instant from, Instant to, IntPredicate wanted, Reader reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select hour, samples from measurement_hour"
                + " where shard = ? and hour >= ? and hour < ? order by hour, part")) {
            select.setInt(1, shard);
            select.setObject(2, SqlTime.of(from));
            select.setObject(3, SqlTime.of(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant hour = SqlTime.read(rows, "hour");
                    reader.hour(hour, readable(hour, rows.getBytes("samples"), wanted));
                }
            }
        }
    }

    /** Shows the wanted series of one sealed hour of all shards. */
    void read(Instant hour, IntPredicate wanted, Reader reader) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select samples from measurement_hour where hour = ?")) {
            select.setObject(1, SqlTime.of(hour));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.hour(hour, readable(hour, rows.getBytes("samples"), wanted));
                }
            }
        }
    }

    /** An hour that nobody can read is as good as none: it must hide no other, nor keep its own from being sealed. */
    private static TreeMap<Integer, TimedValues> readable(Instant hour, byte[] bytes, IntPredicate wanted) {
        try {
            return HourCodec.decode(hour.toEpochMilli(), bytes, wanted);
        } catch (DamagedDataException e) {
            LOG.log(Level.ERROR, "measurements of the hour of " + hour + " are lost", e);
            return new TreeMap<>();
        }
    }

    /** The newest day (UTC) that closes a row of so many days of which each has sealed hours. */
    Optional<Instant> newestDayAfter(int days) throws SQLException {
        Optional<Instant> day = newestDay(Optional.empty());
        Optional<Instant> last = day;
        int inRow = 0;
        while (day.isPresent()) {
            boolean isNext = day.get().plus(Width.DAY.length().multipliedBy(inRow)).equals(last.orElseThrow());
            last = isNext ? last : day;
            inRow = isNext ? inRow + 1 : 1;
            if (inRow == days) {
                return last;
            }
            day = newestDay(day);
        }
        return Optional.empty();
    }

    /** The day of the newest sealed hour, or of the newest one before a limit. */
    private Optional<Instant> newestDay(Optional<Instant> limit) throws SQLException {
        String query = "select max(hour) as newest from measurement_hour"
                + (limit.isPresent() ? " where hour < ?" : "");
        try (PreparedStatement select = connection.prepareStatement(query)) {
            if (limit.isPresent()) {
                select.setObject(1, SqlTime.of(limit.get()));
            }
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return SqlTime.readOptional(rows, "newest").map(Hours::day);
            }
        }
    }

    /** Removes the hours of all series that began before the limit. */
    void removeBefore(Instant limit) throws SQLException {
        for (String table : new String[]{"measurement_hour", "measurement_block"}) {
            try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where hour < ?")) {
                delete.setObject(1, SqlTime.of(limit));
                delete.executeUpdate();
            }
        }
    }

    /** Is shown series of one sealed hour. */
    @FunctionalInterface
    interface Reader {
        void hour(Instant hour, TreeMap<Integer, TimedValues> series);
    }
}
