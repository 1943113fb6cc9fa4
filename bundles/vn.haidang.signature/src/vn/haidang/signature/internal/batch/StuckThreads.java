package vn.haidang.signature.internal.batch;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many threads of this program still work on documents that were given up: Java cannot end a thread that does not
 * listen. They are daemons and each holds the memory of one document, so that there must not be many.
 */
public final class StuckThreads {

    /** As many as a small machine bears; afterwards runs go on with the workers they have left. */
    private static final int MOST = 8;

    private final AtomicInteger count = new AtomicInteger();

    /** One more; false when there may be no thread in its place. */
    boolean add() {
        return count.incrementAndGet() <= MOST;
    }

    /** One of them came to its end after all. */
    void remove() {
        count.decrementAndGet();
    }
}
