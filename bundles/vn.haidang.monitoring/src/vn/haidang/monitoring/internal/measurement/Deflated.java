package vn.haidang.monitoring.internal.measurement;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes behind one octet of version, compressed by DEFLATE (RFC 1951 in the wrapping of RFC 1950). */
final class Deflated {

    /** An hour of samples a millisecond apart stays below this; more is damage, not data. */
    private static final int MOST = 64 << 20;

    private Deflated() {}

    static byte[] pack(int version, byte[] payload) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(payload);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length / 4 + 64);
            out.write(version);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static ByteSource unpack(int version, byte[] packed) {
        if (packed.length == 0 || packed[0] != version) {
            throw new DamagedDataException("not of version " + version);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 || out.size() > MOST) {
                    throw new DamagedDataException("compressed bytes end too early or never");
                }
                out.write(buffer, 0, length);
            }
            return new ByteSource(out.toByteArray());
        } catch (DataFormatException e) {
            throw new DamagedDataException("compressed bytes", e);
        } finally {
            inflater.end();
        }
    }
}
