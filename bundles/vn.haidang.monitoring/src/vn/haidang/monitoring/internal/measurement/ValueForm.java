package vn.haidang.monitoring.internal.measurement;

/**
 * How one value is written. Most values are whole (losses, rates) or whole thousandths (round trips in milliseconds
 * measured to the microsecond) and then take one to four bytes; any other double takes its eight. No form loses a bit.
 */
enum ValueForm {
    /** A whole number. */
    WHOLE(0),
    /** A whole number of thousandths. */
    THOUSANDTHS(1),
    /** Any double. */
    REAL(2);

    /** Numbers beyond this are written as doubles, so that a thousand of them and a difference of two are exact. */
    private static final double GREATEST = (1L << 53) / 1000.0;

    private final int code;

    ValueForm(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ValueForm ofCode(int code) {
        return switch (code) {
            case 0 -> WHOLE;
            case 1 -> THOUSANDTHS;
            case 2 -> REAL;
            default -> throw new DamagedDataException("unknown form of value " + code);
        };
    }

    /** The shortest form that gives this very value back. */
    static ValueForm of(double value) {
        return WHOLE.keeps(value) ? WHOLE : THOUSANDTHS.keeps(value) ? THOUSANDTHS : REAL;
    }

    private boolean keeps(double value) {
        // By bits: minus zero is not zero.
        return Math.abs(value) <= GREATEST
                && Double.doubleToRawLongBits(fromWhole(toWhole(value))) == Double.doubleToRawLongBits(value);
    }

    /** The form that fits both. */
    ValueForm widened(ValueForm other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The value as a whole number of this form's unit; not for {@link #REAL}. */
    long toWhole(double value) {
        return (long) Math.rint(this == THOUSANDTHS ? value * 1000 : value);
    }

    /** Back from {@link #toWhole}. */
    double fromWhole(long whole) {
        return this == THOUSANDTHS ? whole / 1000.0 : whole;
    }

    void write(ByteSink sink, double value) {
        if (this == REAL) {
            sink.real(value);
        } else {
            sink.signed(toWhole(value));
        }
    }

    double read(ByteSource source) {
        return this == REAL ? source.real() : fromWhole(source.signed());
    }
}
