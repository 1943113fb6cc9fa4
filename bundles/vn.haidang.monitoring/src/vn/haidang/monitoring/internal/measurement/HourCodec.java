package vn.haidang.monitoring.internal.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import vn.haidang.monitoring.measurement.Quality;

/**
 * The bytes of one sealed hour of the series of a shard. Series that are polled together have the same times, which
 * stand there once. Version 2, one octet, then compressed:
 *
 * <pre>
 * unsigned  number of time columns, and for each of them
 *   unsigned  number of times
 *   signed    per time: how much the distance to the time before differs from the distance before that, ms; the first
 *             distance is from the hour's begin
 * unsigned  number of series, and for each of them, in order of their numbers
 *   unsigned  number of the series, less that of the one before
 *   unsigned  length of what follows
 *   unsigned  index of its time column
 *   unsigned  number of runs of qualities, and for each of them: unsigned length, octet quality; none when all are good
 *   values    of those that are no gaps: see ValueColumn
 * </pre>
 */
final class HourCodec {

    private static final int VERSION = 2;

    private HourCodec() {}

    /** @param series by their numbers, each sorted */
    static byte[] encode(long hour, TreeMap<Integer, TimedValues> series) {
        Map<Integer, List<Integer>> byHash = new HashMap<>();
        List<TimedValues> columns = new ArrayList<>();
        ByteSink body = new ByteSink();
        int before = 0;
        for (Map.Entry<Integer, TimedValues> entry : series.entrySet()) {
            int column = columnOf(entry.getValue(), byHash, columns);
            body.unsigned(entry.getKey() - before);
            before = entry.getKey();
            byte[] one = encode(column, entry.getValue());
            body.unsigned(one.length);
            body.octets(one);
        }
        ByteSink sink = new ByteSink();
        sink.unsigned(columns.size());
        columns.forEach(column -> writeTimes(sink, hour, column));
        sink.unsigned(series.size());
        sink.octets(body.toBytes());
        return Deflated.pack(VERSION, sink.toBytes());
    }

    private static int columnOf(TimedValues samples, Map<Integer, List<Integer>> byHash, List<TimedValues> columns) {
        List<Integer> alike = byHash.computeIfAbsent(samples.hashOfTimes(), hash -> new ArrayList<>());
        for (int index : alike) {
            if (columns.get(index).hasTimesOf(samples)) {
                return index;
            }
        }
        alike.add(columns.size());
        columns.add(samples);
        return columns.size() - 1;
    }

    private static byte[] encode(int column, TimedValues samples) {
        ByteSink sink = new ByteSink();
        sink.unsigned(column);
        writeQualities(sink, samples);
        double[] values = new double[samples.size()];
        int count = 0;
        for (int i = 0; i < samples.size(); i++) {
            if (!samples.isGap(i)) {
                values[count++] = samples.value(i);
            }
        }
        ValueColumn.write(sink, values, count);
        return sink.toBytes();
    }

    private static void writeTimes(ByteSink sink, long hour, TimedValues samples) {
        sink.unsigned(samples.size());
        long before = hour;
        long distance = 0;
        for (int i = 0; i < samples.size(); i++) {
            long next = samples.time(i) - before;
            sink.signed(next - distance);
            distance = next;
            before = samples.time(i);
        }
    }

    private static void writeQualities(ByteSink sink, TimedValues samples) {
        ByteSink runs = new ByteSink();
        int count = 0;
        boolean isGood = true;
        for (int i = 0; i < samples.size();) {
            int from = i;
            int quality = samples.quality(i);
            while (i < samples.size() && samples.quality(i) == quality) {
                i++;
            }
            runs.unsigned(i - from);
            runs.octet(quality);
            count++;
            isGood &= quality == Quality.GOOD.code();
        }
        sink.unsigned(isGood ? 0 : count);
        if (!isGood) {
            sink.octets(runs.toBytes());
        }
    }

    /** The wanted series of an hour by their numbers. */
    static TreeMap<Integer, TimedValues> decode(long hour, byte[] bytes, IntPredicate wanted) {
        ByteSource source = Deflated.unpack(VERSION, bytes);
        List<long[]> columns = new ArrayList<>();
        int columnCount = source.count();
        for (int i = 0; i < columnCount; i++) {
            columns.add(times(hour, source));
        }
        TreeMap<Integer, TimedValues> series = new TreeMap<>();
        int count = source.count();
        int number = 0;
        for (int i = 0; i < count; i++) {
            number += (int) source.unsigned();
            int length = source.count();
            if (wanted.test(number)) {
                series.put(number, samples(new ByteSource(source.octets(length)), columns));
            } else {
                source.skip(length);
            }
        }
        return series;
    }

    private static long[] times(long hour, ByteSource source) {
        long[] times = new long[source.count()];
        long before = hour;
        long distance = 0;
        for (int i = 0; i < times.length; i++) {
            distance += source.signed();
            before += distance;
            times[i] = before;
        }
        return times;
    }

    private static TimedValues samples(ByteSource source, List<long[]> columns) {
        int column = (int) source.unsigned();
        if (column < 0 || column >= columns.size()) {
            throw new DamagedDataException("no column of times " + column);
        }
        long[] times = columns.get(column);
        byte[] qualities = qualities(source, times.length);
        int values = 0;
        for (byte quality : qualities) {
            values += Quality.ofCode(quality).isGap() ? 0 : 1;
        }
        double[] known = ValueColumn.read(source, values);
        TimedValues samples = new TimedValues();
        int next = 0;
        for (int i = 0; i < times.length; i++) {
            boolean isGap = Quality.ofCode(qualities[i]).isGap();
            samples.add(times[i], isGap ? Double.NaN : known[next++], qualities[i]);
        }
        return samples;
    }

    private static byte[] qualities(ByteSource source, int size) {
        byte[] qualities = new byte[size];
        int runs = source.count();
        int at = 0;
        for (int i = 0; i < runs; i++) {
            long length = source.unsigned();
            int quality = source.octet();
            if (length < 0 || length > size - at) {
                throw new DamagedDataException("a run of qualities of " + length + " among " + size);
            }
            Arrays.fill(qualities, at, at + (int) length, (byte) quality);
            at += (int) length;
        }
        return qualities;
    }
}
