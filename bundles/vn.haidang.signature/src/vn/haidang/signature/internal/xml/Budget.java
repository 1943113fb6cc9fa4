package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/**
 * How much may be digested for one document: a thousand references to the same ten megabytes would otherwise keep the
 * program busy for minutes. For one thread.
 */
public final class Budget {

    /** Two or three seconds of work. */
    private static final long MOST = 256L << 20;

    /** The work is more than anybody waits for. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("more than " + (MOST >> 20) + " MB to digest");
        }
    }

    private long left = MOST;

    /**
     * A stream into a digest that costs what is written to it.
     *
     * @throws IOException when nothing is left, before any work is done
     */
    public OutputStream into(MessageDigest digest) throws IOException {
        spend(0);
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                spend(1);
                digest.update((byte) value);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                spend(count);
                digest.update(bytes, from, count);
            }
        };
    }

    private void spend(int count) throws Exceeded {
        left -= count;
        if (left < 0) {
            throw new Exceeded();
        }
    }
}
