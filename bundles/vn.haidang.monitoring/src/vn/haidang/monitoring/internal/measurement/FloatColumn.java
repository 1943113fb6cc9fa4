package vn.haidang.monitoring.internal.measurement;

/**
 * Values of which seven digits are enough:
 *
 * <pre>
 * octet     0 for a ValueColumn, which follows; 1 for floats
 * signed    per value: the bits of the float less those of the float before
 * </pre>
 */
final class FloatColumn {

    private FloatColumn() {}

    static void write(ByteSink sink, double[] values) {
        boolean isExact = true;
        for (double value : values) {
            isExact &= ValueForm.of(value) != ValueForm.REAL || Math.abs(value) > Float.MAX_VALUE;
        }
        sink.octet(isExact ? 0 : 1);
        if (isExact) {
            ValueColumn.write(sink, values, values.length);
            return;
        }
        int before = 0;
        for (double value : values) {
            int bits = Float.floatToRawIntBits((float) value);
            sink.signed((long) bits - before);
            before = bits;
        }
    }

    static double[] read(ByteSource source, int count) {
        if (source.octet() == 0) {
            return ValueColumn.read(source, count);
        }
        double[] values = new double[count];
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits += source.signed();
            values[i] = rounded(Float.intBitsToFloat((int) bits));
        }
        return values;
    }

    /** The shortest decimal number that the float stands for: 0.1 is to come back as 0.1. */
    private static double rounded(float value) {
        return Double.parseDouble(Float.toString(value));
    }
}
