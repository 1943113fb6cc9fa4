package vn.haidang.monitoring.internal.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;

/**
 * The bytes of one poll, a row of the head table. Version 3:
 *
 * <pre>
 * octet     3, the version
 * unsigned  number of samples, and for each of them, in order of their series
 *   unsigned  number of the series, less that of the one before
 *   octet     quality * 4 + form (see Quality and ValueForm)
 *   value     signed, or 8 octets for the form REAL; nothing for a gap
 * </pre>
 *
 * A round of echoes of 27 lines takes about 200 bytes.
 */
final class PollCodec {

    static final int VERSION = 3;

    private PollCodec() {}

    /** A sample and the number of its series. */
    record Numbered(int series, Sample sample) {}

    static byte[] encode(List<Numbered> samples) {
        List<Numbered> inOrder = new ArrayList<>(samples);
        inOrder.sort(Comparator.comparingInt(Numbered::series));
        ByteSink sink = new ByteSink();
        sink.octet(VERSION);
        sink.unsigned(inOrder.size());
        int before = 0;
        for (Numbered numbered : inOrder) {
            sink.unsigned(numbered.series() - before);
            before = numbered.series();
            write(sink, numbered.sample());
        }
        return sink.toBytes();
    }

    private static void write(ByteSink sink, Sample sample) {
        int quality = sample.quality().code() << 2;
        if (sample.quality().isGap()) {
            sink.octet(quality);
        } else {
            ValueForm form = ValueForm.of(sample.value());
            sink.octet(quality | form.code());
            form.write(sink, sample.value());
        }
    }

    /** Shows the samples of a poll. */
    static void decode(byte[] bytes, Reader reader) {
        ByteSource source = new ByteSource(bytes);
        int version = source.octet();
        if (version != VERSION) {
            throw new DamagedDataException("poll of version " + version);
        }
        int count = source.count();
        long series = 0;
        for (int i = 0; i < count; i++) {
            series += source.unsigned();
            int head = source.octet();
            int quality = head >> 2;
            reader.sample((int) series,
                    Quality.ofCode(quality).isGap() ? Double.NaN : ValueForm.ofCode(head & 3).read(source), quality);
        }
    }

    /** Is shown a sample. */
    @FunctionalInterface
    interface Reader {
        /** @param value NaN for a gap */
        void sample(int series, double value, int quality);
    }
}
