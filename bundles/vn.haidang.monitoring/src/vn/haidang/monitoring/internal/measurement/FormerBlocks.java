package vn.haidang.monitoring.internal.measurement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.storage.SqlTime;

/**
 * The table {@code measurement_block}: hours that were sealed when each series was a row. Nothing is added to it any
 * more, and it empties itself as its hours get older than raw values are kept. The bytes, version 1, one octet, then
 * compressed:
 *
 * <pre>
 * unsigned  number of samples
 * signed    per sample: how much the distance in time to the sample before differs from the distance before that, ms
 * octet     the form of all values (see ValueForm)
 * value     per sample: the difference from the value before, signed; or 8 octets for the form REAL
 * </pre>
 */
final class FormerBlocks {

    private static final Logger LOG = System.getLogger(FormerBlocks.class.getName());
    private static final int VERSION = 1;

    private static final Map<Metric, String> NAMES = Map.of(Metric.ROUND_TRIP, "ROUND_TRIP", Metric.LOSS, "LOSS",
            Metric.IN_RATE, "IN_RATE", Metric.OUT_RATE, "OUT_RATE");

    private final Connection connection;

    FormerBlocks(Connection connection) {
        this.connection = connection;
    }

    /** Whether there is anything of an hour. */
    boolean has(Instant hour) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select 1 from measurement_block where hour = ?")) {
            select.setObject(1, SqlTime.of(hour));
            select.setMaxRows(1);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Shows the hours of a series, from inclusive, to exclusive, in order. */
    void read(SeriesKey key, Instant from, Instant to, Reader reader) throws SQLException {
        String name = NAMES.get(key.metric());
        if (name == null || !key.instance().isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement("select hour, samples from measurement_block"
                + " where object = ? and metric = ? and hour >= ? and hour < ? order by hour")) {
            select.setString(1, key.object());
            select.setString(2, name);
            select.setObject(3, SqlTime.of(from));
            select.setObject(4, SqlTime.of(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant hour = SqlTime.read(rows, "hour");
                    readable(key, hour, rows.getBytes("samples")).ifPresent(samples -> reader.hour(hour, samples));
                }
            }
        }
    }

    private static Optional<TimedValues> readable(SeriesKey key, Instant hour, byte[] bytes) {
        try {
            return Optional.of(decode(hour.toEpochMilli(), bytes));
        } catch (DamagedDataException e) {
            LOG.log(Level.ERROR, "the measurements of " + key + " in the hour of " + hour + " are lost", e);
            return Optional.empty();
        }
    }

    private static TimedValues decode(long hour, byte[] bytes) {
        ByteSource source = Deflated.unpack(VERSION, bytes);
        long[] times = new long[source.count()];
        long before = hour;
        long distance = 0;
        for (int i = 0; i < times.length; i++) {
            distance += source.signed();
            before += distance;
            times[i] = before;
        }
        ValueForm form = ValueForm.ofCode(source.octet());
        TimedValues samples = new TimedValues();
        long whole = 0;
        for (long time : times) {
            if (form == ValueForm.REAL) {
                samples.add(time, source.real());
            } else {
                whole += source.signed();
                samples.add(time, form.fromWhole(whole));
            }
        }
        return samples;
    }

    /** Is shown one sealed hour. */
    @FunctionalInterface
    interface Reader {
        void hour(Instant hour, TimedValues samples);
    }
}
