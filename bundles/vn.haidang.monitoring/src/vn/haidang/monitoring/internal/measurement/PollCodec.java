package vn.haidang.monitoring.internal.measurement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * The bytes of one poll, a row of the head table. Version 1:
 *
 * <pre>
 * octet     1, the version
 * unsigned  number of objects, and for each of them
 *   unsigned  length of its code, and the code in UTF-8
 *   unsigned  number of values, and for each of them
 *     octet     metric * 4 + form (see MetricCode and ValueForm)
 *     value     signed, or 8 octets for the form REAL
 * </pre>
 *
 * A round of echoes of 27 lines takes about 350 bytes.
 */
final class PollCodec {

    private static final int VERSION = 1;

    private PollCodec() {}

    static byte[] encode(List<Sample> samples) {
        Map<String, List<Sample>> byObject = new LinkedHashMap<>();
        samples.forEach(sample -> byObject.computeIfAbsent(sample.key().object(), object -> new ArrayList<>())
                .add(sample));
        ByteSink sink = new ByteSink();
        sink.octet(VERSION);
        sink.unsigned(byObject.size());
        byObject.forEach((object, values) -> {
            byte[] code = object.getBytes(StandardCharsets.UTF_8);
            sink.unsigned(code.length);
            sink.octets(code);
            sink.unsigned(values.size());
            values.forEach(sample -> write(sink, sample));
        });
        return sink.toBytes();
    }

    private static void write(ByteSink sink, Sample sample) {
        ValueForm form = ValueForm.of(sample.value());
        sink.octet(MetricCode.of(sample.key().metric()) << 2 | form.code());
        form.write(sink, sample.value());
    }

    /** All samples of a poll. */
    static List<Sample> decode(byte[] bytes) {
        ByteSource source = opened(bytes);
        List<Sample> samples = new ArrayList<>();
        int objects = source.count();
        for (int i = 0; i < objects; i++) {
            String object = new String(source.octets(source.count()), StandardCharsets.UTF_8);
            int values = source.count();
            for (int j = 0; j < values; j++) {
                int head = source.octet();
                SeriesKey key = new SeriesKey(object, MetricCode.metric(head >> 2));
                samples.add(new Sample(key, ValueForm.ofCode(head & 3).read(source)));
            }
        }
        return samples;
    }

    /** The value of one series in a poll, without making objects of the others. */
    static OptionalDouble find(byte[] bytes, byte[] objectCode, SeriesKey.Metric metric) {
        ByteSource source = opened(bytes);
        int wanted = MetricCode.of(metric);
        int objects = source.count();
        for (int i = 0; i < objects; i++) {
            boolean isObject = source.passes(objectCode, source.count());
            int values = source.count();
            for (int j = 0; j < values; j++) {
                int head = source.octet();
                double value = ValueForm.ofCode(head & 3).read(source);
                if (isObject && head >> 2 == wanted) {
                    return OptionalDouble.of(value);
                }
            }
        }
        return OptionalDouble.empty();
    }

    private static ByteSource opened(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        int version = source.octet();
        if (version != VERSION) {
            throw new DamagedDataException("poll of version " + version);
        }
        return source;
    }
}
