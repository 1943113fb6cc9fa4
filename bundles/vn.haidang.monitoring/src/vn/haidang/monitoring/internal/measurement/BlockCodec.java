package vn.haidang.monitoring.internal.measurement;

/**
 * The bytes of one sealed hour of one series. Version 1, one octet, then compressed:
 *
 * <pre>
 * unsigned  number of samples
 * signed    per sample: how much the distance in time to the sample before differs from the distance before that, ms;
 *           the first distance is from the hour's begin
 * octet     the form of all values (see ValueForm)
 * value     per sample: the difference from the value before, signed; or 8 octets for the form REAL
 * </pre>
 *
 * An hour of round trips, one a second, takes about 6 kB; an hour without a loss about 1.5 kB, which is its times.
 */
final class BlockCodec {

    private static final int VERSION = 1;

    private BlockCodec() {}

    static byte[] encode(long hour, TimedValues samples) {
        ByteSink sink = new ByteSink();
        sink.unsigned(samples.size());
        writeTimes(sink, hour, samples);
        ValueForm form = ValueForm.WHOLE;
        for (int i = 0; i < samples.size(); i++) {
            form = form.widened(ValueForm.of(samples.value(i)));
        }
        sink.octet(form.code());
        writeValues(sink, form, samples);
        return Deflated.pack(VERSION, sink.toBytes());
    }

    private static void writeTimes(ByteSink sink, long hour, TimedValues samples) {
        long before = hour;
        long distance = 0;
        for (int i = 0; i < samples.size(); i++) {
            long next = samples.time(i) - before;
            sink.signed(next - distance);
            distance = next;
            before = samples.time(i);
        }
    }

    private static void writeValues(ByteSink sink, ValueForm form, TimedValues samples) {
        long before = 0;
        for (int i = 0; i < samples.size(); i++) {
            if (form == ValueForm.REAL) {
                sink.real(samples.value(i));
            } else {
                long whole = form.toWhole(samples.value(i));
                sink.signed(whole - before);
                before = whole;
            }
        }
    }

    static TimedValues decode(long hour, byte[] bytes) {
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
}
