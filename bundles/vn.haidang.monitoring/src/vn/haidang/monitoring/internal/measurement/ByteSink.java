package vn.haidang.monitoring.internal.measurement;

import java.io.ByteArrayOutputStream;

/** Collects the bytes of an encoding: single bytes, variable-length whole numbers (LEB128) and doubles. */
final class ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    void octet(int value) {
        bytes.write(value);
    }

    void octets(byte[] values) {
        bytes.writeBytes(values);
    }

    /** An unsigned whole number, seven bits a byte, least significant first. */
    void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** A signed whole number, zigzag: small ones of either sign are short. */
    void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    /** A double as its eight bytes, most significant first (IEEE 754). */
    void real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (bits >>> shift));
        }
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
