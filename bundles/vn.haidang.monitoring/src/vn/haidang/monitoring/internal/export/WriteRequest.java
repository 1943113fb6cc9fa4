package vn.haidang.monitoring.internal.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.PrometheusMetric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * A request of the Prometheus remote write protocol 1.0: a protobuf message {@code prometheus.WriteRequest} in the block
 * format of snappy. All of the block is literals, which every reader of snappy takes: the few kilobytes a second are not
 * worth a library. Only good samples are told; what is suspect proves nothing, and a gap has no value.
 */
final class WriteRequest {

    /** The most that one literal of the block is given; its length fits in two bytes. */
    private static final int LITERAL = 65_536;
    private static final int LITERAL_WITH_TWO_BYTES = 61 << 2;

    private static final int BYTES = 2;
    private static final int FIXED_64 = 1;
    private static final int VARINT = 0;

    private WriteRequest() {}

    /** @param polls in order of time */
    static byte[] of(List<Poll> polls) {
        return snappy(message(polls));
    }

    static int samples(Poll poll) {
        return (int) poll.samples().stream().filter(WriteRequest::isTold).count();
    }

    private static boolean isTold(Sample sample) {
        return sample.quality().kind() == Quality.Kind.GOOD;
    }

    /** One value of a series. */
    private record Timed(long millis, double value) {}

    private static byte[] message(List<Poll> polls) {
        Map<SeriesKey, List<Timed>> series = new LinkedHashMap<>();
        for (Poll poll : polls) {
            poll.samples().stream().filter(WriteRequest::isTold)
                    .forEach(sample -> series.computeIfAbsent(sample.key(), key -> new ArrayList<>())
                            .add(new Timed(poll.at().toEpochMilli(), sample.value())));
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        series.forEach((key, values) -> field(message, 1, series(key, values)));
        return message.toByteArray();
    }

    /** A {@code TimeSeries}; its labels are in order of their names, as the protocol wants. */
    private static byte[] series(SeriesKey key, List<Timed> values) {
        PrometheusMetric metric = PrometheusMetric.of(key.metric());
        ByteArrayOutputStream series = new ByteArrayOutputStream();
        label(series, "__name__", metric.name());
        if (!key.instance().isEmpty()) {
            label(series, "part", key.instance());
        }
        label(series, "subject", key.object());
        for (Timed value : values) {
            ByteArrayOutputStream sample = new ByteArrayOutputStream();
            sample.write(1 << 3 | FIXED_64);
            fixed(sample, Double.doubleToLongBits(value.value() * metric.factor()));
            sample.write(2 << 3 | VARINT);
            varint(sample, value.millis());
            field(series, 2, sample.toByteArray());
        }
        return series.toByteArray();
    }

    private static void label(ByteArrayOutputStream series, String name, String value) {
        ByteArrayOutputStream label = new ByteArrayOutputStream();
        field(label, 1, name.getBytes(StandardCharsets.UTF_8));
        field(label, 2, value.getBytes(StandardCharsets.UTF_8));
        field(series, 1, label.toByteArray());
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] bytes) {
        out.write(number << 3 | BYTES);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void fixed(ByteArrayOutputStream out, long value) {
        for (int i = 0; i < Long.BYTES; i++) {
            out.write((int) (value >>> 8 * i));
        }
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static byte[] snappy(byte[] message) {
        ByteArrayOutputStream block = new ByteArrayOutputStream(message.length + 16);
        varint(block, message.length);
        for (int from = 0; from < message.length; from += LITERAL) {
            int length = Math.min(LITERAL, message.length - from);
            block.write(LITERAL_WITH_TWO_BYTES);
            block.write(length - 1);
            block.write(length - 1 >>> 8);
            block.write(message, from, length);
        }
        return block.toByteArray();
    }
}
