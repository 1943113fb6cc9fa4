package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * The bytes of one month of hourly points of one series. Version 1, one octet, then compressed:
 *
 * <pre>
 * unsigned  number of points, and for each of them in order of time
 *   unsigned  hours since the point before, the first one since the month's begin
 *   unsigned  number of values
 *   8 octets each: minimum, average, maximum
 * </pre>
 */
final class RollupCodec {

    private static final int VERSION = 1;
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private RollupCodec() {}

    /** @param points by their hour, all within the month */
    static byte[] encode(Instant month, TreeMap<Instant, SeriesPoint> points) {
        ByteSink sink = new ByteSink();
        sink.unsigned(points.size());
        long before = month.toEpochMilli();
        for (Map.Entry<Instant, SeriesPoint> entry : points.entrySet()) {
            long time = entry.getKey().toEpochMilli();
            SeriesPoint point = entry.getValue();
            sink.unsigned((time - before) / HOUR);
            sink.unsigned(point.count());
            sink.real(point.minimum());
            sink.real(point.average());
            sink.real(point.maximum());
            before = time;
        }
        return Deflated.pack(VERSION, sink.toBytes());
    }

    static TreeMap<Instant, SeriesPoint> decode(Instant month, byte[] bytes) {
        ByteSource source = Deflated.unpack(VERSION, bytes);
        TreeMap<Instant, SeriesPoint> points = new TreeMap<>();
        int size = source.count();
        long time = month.toEpochMilli();
        for (int i = 0; i < size; i++) {
            time += source.unsigned() * HOUR;
            Instant hour = Instant.ofEpochMilli(time);
            int count = (int) source.unsigned();
            double minimum = source.real();
            double average = source.real();
            points.put(hour, new SeriesPoint(hour, minimum, average, source.real(), count));
        }
        return points;
    }
}
