package vn.haidang.monitoring.internal.measurement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * The bytes of one poll, a row of the head table. Version 2:
 *
 * <pre>
 * octet     2, the version
 * unsigned  number of samples, and for each of them
 *   text      object, instance, name of the metric, unit: length in octets, and UTF-8
 *   octet     quality
 *   octet     form, and the value signed, or 8 octets for the form REAL; nothing for a gap
 * </pre>
 */
final class PollCodec {

    private static final int VERSION = 2;

    private PollCodec() {}

    static byte[] encode(List<Sample> samples) {
        ByteSink sink = new ByteSink();
        sink.octet(VERSION);
        sink.unsigned(samples.size());
        samples.forEach(sample -> write(sink, sample));
        return sink.toBytes();
    }

    private static void write(ByteSink sink, Sample sample) {
        text(sink, sample.key().object());
        text(sink, sample.key().instance());
        text(sink, sample.key().metric().name());
        text(sink, sample.key().metric().unit());
        sink.octet(sample.quality().code());
        if (!sample.quality().isGap()) {
            ValueForm form = ValueForm.of(sample.value());
            sink.octet(form.code());
            form.write(sink, sample.value());
        }
    }

    private static void text(ByteSink sink, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sink.unsigned(bytes.length);
        sink.octets(bytes);
    }

    /** All samples of a poll. */
    static List<Sample> decode(byte[] bytes) {
        ByteSource source = opened(bytes);
        List<Sample> samples = new ArrayList<>();
        int count = source.count();
        for (int i = 0; i < count; i++) {
            SeriesKey key = new SeriesKey(text(source), text(source), new Metric(text(source), text(source)));
            Quality quality = Quality.ofCode(source.octet());
            samples.add(new Sample(key,
                    quality.isGap() ? Double.NaN : ValueForm.ofCode(source.octet()).read(source), quality));
        }
        return samples;
    }

    private static String text(ByteSource source) {
        return new String(source.octets(source.count()), StandardCharsets.UTF_8);
    }

    /** The value of one series in a poll. */
    static OptionalDouble find(byte[] bytes, SeriesKey key) {
        return decode(bytes).stream().filter(sample -> sample.key().equals(key) && !sample.quality().isGap())
                .mapToDouble(Sample::value).findFirst();
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
