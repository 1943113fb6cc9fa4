package vn.haidang.monitoring.internal.measurement;

import java.util.Arrays;

/**
 * The values of one series in an hour, in the way that takes the fewest bytes:
 *
 * <pre>
 * octet     form of all values (see ValueForm) + 4 * order
 * order 0   the first value stands for all
 * order 1   per value: the difference from the value before
 * order 2   the mean, then per value the difference from it
 * </pre>
 *
 * Values are signed, or 8 octets for the form REAL, which has the orders 0 and 2, the latter without a mean.
 */
final class ValueColumn {

    private static final int SAME = 0;
    private static final int STEPS = 1;
    private static final int AROUND_MEAN = 2;

    private ValueColumn() {}

    static void write(ByteSink sink, double[] values, int count) {
        if (count == 0) {
            return;
        }
        ValueForm form = ValueForm.WHOLE;
        boolean isSame = true;
        for (int i = 0; i < count; i++) {
            form = form.widened(ValueForm.of(values[i]));
            isSame &= Double.doubleToRawLongBits(values[i]) == Double.doubleToRawLongBits(values[0]);
        }
        if (isSame) {
            sink.octet(form.code() | SAME << 2);
            form.write(sink, values[0]);
        } else if (form == ValueForm.REAL) {
            sink.octet(form.code() | AROUND_MEAN << 2);
            for (int i = 0; i < count; i++) {
                sink.real(values[i]);
            }
        } else {
            writeWhole(sink, form, wholes(form, values, count));
        }
    }

    private static long[] wholes(ValueForm form, double[] values, int count) {
        long[] wholes = new long[count];
        for (int i = 0; i < count; i++) {
            wholes[i] = form.toWhole(values[i]);
        }
        return wholes;
    }

    private static void writeWhole(ByteSink sink, ValueForm form, long[] values) {
        double sum = 0;
        for (long value : values) {
            sum += value;
        }
        long mean = Math.round(sum / values.length);
        long steps = Math.abs(values[0]);
        long around = Math.abs(mean);
        for (int i = 0; i < values.length; i++) {
            steps += i == 0 ? 0 : Math.abs(values[i] - values[i - 1]);
            around += Math.abs(values[i] - mean);
        }
        boolean isAround = around < steps;
        sink.octet(form.code() | (isAround ? AROUND_MEAN : STEPS) << 2);
        if (isAround) {
            sink.signed(mean);
        }
        long before = isAround ? mean : 0;
        for (long value : values) {
            sink.signed(value - before);
            before = isAround ? mean : value;
        }
    }

    static double[] read(ByteSource source, int count) {
        double[] values = new double[count];
        if (count == 0) {
            return values;
        }
        int head = source.octet();
        ValueForm form = ValueForm.ofCode(head & 3);
        int order = head >> 2;
        if (order == SAME) {
            Arrays.fill(values, form.read(source));
        } else if (form == ValueForm.REAL) {
            for (int i = 0; i < count; i++) {
                values[i] = source.real();
            }
        } else {
            readWhole(source, form, order, values);
        }
        return values;
    }

    private static void readWhole(ByteSource source, ValueForm form, int order, double[] values) {
        boolean isAround = order == AROUND_MEAN;
        if (!isAround && order != STEPS) {
            throw new DamagedDataException("unknown order of values " + order);
        }
        long before = isAround ? source.signed() : 0;
        for (int i = 0; i < values.length; i++) {
            long value = before + source.signed();
            values[i] = form.fromWhole(value);
            before = isAround ? before : value;
        }
    }
}
