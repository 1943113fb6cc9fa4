package vn.haidang.registry.exchange.internal.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a part of a workbook that unpacks to more than any honest one does. */
final class LimitedInput extends FilterInputStream {

    private long left = SourceLimits.PART_MEBIBYTES * 1024L * 1024;

    /** Thrown at the limit. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    LimitedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooMuch {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooMuch();
        }
    }
}
