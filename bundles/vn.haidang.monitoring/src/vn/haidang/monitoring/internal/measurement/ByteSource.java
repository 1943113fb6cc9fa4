package vn.haidang.monitoring.internal.measurement;

import java.util.Arrays;

/**
 * Reads what a {@link ByteSink} wrote. Bytes that end too early or make no sense are a {@link DamagedDataException},
 * never an index out of bounds.
 */
final class ByteSource {

    private final byte[] bytes;
    private int position;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() {
        if (position >= bytes.length) {
            throw new DamagedDataException("ends after " + bytes.length + " bytes");
        }
        return bytes[position++] & 0xff;
    }

    byte[] octets(int length) {
        if (length < 0 || length > bytes.length - position) {
            throw new DamagedDataException(length + " bytes wanted at " + position + " of " + bytes.length);
        }
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /** The bytes that are left. */
    byte[] rest() {
        return octets(bytes.length - position);
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new DamagedDataException("a number is too long at " + position);
    }

    /** A count of things that take at least one byte each, so that a damaged one cannot ask for all the memory. */
    int count() {
        long value = unsigned();
        if (value < 0 || value > bytes.length - position) {
            throw new DamagedDataException(value + " things cannot be in " + (bytes.length - position) + " bytes");
        }
        return (int) value;
    }

    long signed() {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    double real() {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | octet();
        }
        return Double.longBitsToDouble(bits);
    }

    /** Passes over octets. */
    void skip(int length) {
        if (length < 0 || length > bytes.length - position) {
            throw new DamagedDataException(length + " bytes wanted at " + position + " of " + bytes.length);
        }
        position += length;
    }
}
