package vn.haidang.signature.internal.pdf.revision;

import java.time.Duration;

/** Bounds the work that one document may cause, in values read and in time; for one thread. */
public final class WorkLimit {

    /** Some 100 times the values of a law of 500 pages; a hostile file can name the same bytes again and again. */
    private static final long MAX_VALUES = 40_000_000;
    /** A document is reported after 10 seconds; the rest is for drawing and for its signatures. */
    private static final Duration MAX_TIME = Duration.ofSeconds(5);
    /** How often the clock is asked. */
    private static final int STRIDE = 1 << 12;

    private final long begun = System.nanoTime();
    private long values;

    /** Counts one value read or compared. */
    void step() throws TooDemandingException {
        if (++values % STRIDE == 0) {
            check();
        }
    }

    private void check() throws TooDemandingException {
        if (values > MAX_VALUES) {
            throw new TooDemandingException("more than " + MAX_VALUES + " values");
        }
        if (System.nanoTime() - begun > MAX_TIME.toNanos()) {
            throw new TooDemandingException("more than " + MAX_TIME.toSeconds() + " s");
        }
    }
}
