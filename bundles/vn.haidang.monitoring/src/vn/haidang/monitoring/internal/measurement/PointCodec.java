package vn.haidang.monitoring.internal.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import vn.haidang.monitoring.measurement.SeriesPoint;

/**
 * The bytes of a row of points of one series. Version 2, one octet, then compressed:
 *
 * <pre>
 * unsigned  number of points
 * unsigned  per point: widths since the point before, the first one since the row's begin
 * columns   number of values, of suspect ones, of gaps; covered thousandths; 1 where there is a percentile, else 0
 * columns   minimum, average, maximum; percentile where there is one
 * </pre>
 *
 * Columns are those of ValueColumn. What is no whole number of thousandths is rounded to the precision of a float, which
 * is 7 digits. Version 1 has hours only, by rows: hours since the point before, number of values, and minimum, average
 * and maximum in 8 octets each.
 */
final class PointCodec {

    private static final int VERSION = 2;
    private static final int FORMER_VERSION = 1;
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final double THOUSAND = 1_000;

    private PointCodec() {}

    /** @param points by their time, all within the row */
    static byte[] encode(Instant row, Width width, TreeMap<Instant, SeriesPoint> points) {
        List<SeriesPoint> list = List.copyOf(points.values());
        ByteSink sink = new ByteSink();
        sink.unsigned(list.size());
        long before = row.toEpochMilli();
        for (SeriesPoint point : list) {
            sink.unsigned((point.time().toEpochMilli() - before) / width.millis());
            before = point.time().toEpochMilli();
        }
        column(sink, list, SeriesPoint::count);
        column(sink, list, SeriesPoint::suspect);
        column(sink, list, SeriesPoint::gaps);
        column(sink, list, point -> Math.rint(point.coverage() * THOUSAND));
        column(sink, list, point -> point.percentile95().isPresent() ? 1 : 0);
        FloatColumn.write(sink, list.stream().mapToDouble(SeriesPoint::minimum).toArray());
        FloatColumn.write(sink, list.stream().mapToDouble(SeriesPoint::average).toArray());
        FloatColumn.write(sink, list.stream().mapToDouble(SeriesPoint::maximum).toArray());
        FloatColumn.write(sink, list.stream().flatMapToDouble(point -> point.percentile95().stream()).toArray());
        return Deflated.pack(VERSION, sink.toBytes());
    }

    private static void column(ByteSink sink, List<SeriesPoint> points, ToDoubleFunction<SeriesPoint> value) {
        ValueColumn.write(sink, points.stream().mapToDouble(value).toArray(), points.size());
    }

    static TreeMap<Instant, SeriesPoint> decode(Instant row, Width width, byte[] bytes) {
        return bytes.length > 0 && bytes[0] == FORMER_VERSION
                ? former(row, Deflated.unpack(FORMER_VERSION, bytes))
                : decode(row, width, Deflated.unpack(VERSION, bytes));
    }

    private static TreeMap<Instant, SeriesPoint> decode(Instant row, Width width, ByteSource source) {
        int size = source.count();
        long[] times = new long[size];
        long time = row.toEpochMilli();
        for (int i = 0; i < size; i++) {
            time += source.unsigned() * width.millis();
            times[i] = time;
        }
        double[] counts = ValueColumn.read(source, size);
        double[] suspects = ValueColumn.read(source, size);
        double[] gaps = ValueColumn.read(source, size);
        double[] coverages = ValueColumn.read(source, size);
        double[] known = ValueColumn.read(source, size);
        double[] minimums = FloatColumn.read(source, size);
        double[] averages = FloatColumn.read(source, size);
        double[] maximums = FloatColumn.read(source, size);
        int knownCount = 0;
        for (double one : known) {
            knownCount += one == 1 ? 1 : 0;
        }
        double[] percentiles = FloatColumn.read(source, knownCount);
        TreeMap<Instant, SeriesPoint> points = new TreeMap<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            OptionalDouble percentile = known[i] == 1 ? OptionalDouble.of(percentiles[next++]) : OptionalDouble.empty();
            Instant at = Instant.ofEpochMilli(times[i]);
            points.put(at, new SeriesPoint(at, minimums[i], averages[i], maximums[i], percentile, (int) counts[i],
                    (int) suspects[i], (int) gaps[i], coverages[i] / THOUSAND));
        }
        return points;
    }

    private static TreeMap<Instant, SeriesPoint> former(Instant month, ByteSource source) {
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
