package vn.haidang.monitoring.internal.measurement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * Polls as they were written when there were four metrics of lines, version 1: they wait in the head table of a program
 * that was updated within the hour.
 *
 * <pre>
 * octet     1, the version
 * unsigned  number of objects, and for each of them
 *   unsigned  length of its code, and the code in UTF-8
 *   unsigned  number of values, and for each of them
 *     octet     metric * 4 + form
 *     value     signed, or 8 octets for the form REAL
 * </pre>
 */
final class FormerPolls {

    static final int VERSION = 1;

    private static final List<Metric> METRICS = List.of(Metric.ROUND_TRIP, Metric.LOSS, Metric.IN_RATE,
            Metric.OUT_RATE);

    private FormerPolls() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == VERSION;
    }

    static List<Sample> decode(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        source.octet();
        List<Sample> samples = new ArrayList<>();
        int objects = source.count();
        for (int i = 0; i < objects; i++) {
            String object = new String(source.octets(source.count()), StandardCharsets.UTF_8);
            int values = source.count();
            for (int j = 0; j < values; j++) {
                int head = source.octet();
                samples.add(sample(object, head >> 2, ValueForm.ofCode(head & 3).read(source)));
            }
        }
        return samples;
    }

    private static Sample sample(String object, int metric, double value) {
        if (metric < 1 || metric > METRICS.size()) {
            throw new DamagedDataException("unknown metric " + metric);
        }
        try {
            return new Sample(new SeriesKey(object, METRICS.get(metric - 1)), value);
        } catch (IllegalArgumentException e) {
            throw new DamagedDataException("not a sample", e);
        }
    }
}
