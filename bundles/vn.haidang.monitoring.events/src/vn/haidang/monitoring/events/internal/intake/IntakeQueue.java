package vn.haidang.monitoring.events.internal.intake;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * The messages that wait to be looked at, at most {@link #MOST_MESSAGES} and {@link #MOST_BYTES}: one that finds no room is
 * lost and counted, so that no receiver ever waits.
 */
public final class IntakeQueue {

    /** A storm of 20,000 traps, when the thread behind it looks at some of them meanwhile. */
    static final int MOST_MESSAGES = 32_768;
    static final long MOST_BYTES = 32L << 20;

    private final IntakeCounts counts;
    private final Queue<Arrival> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean isClosed;

    public IntakeQueue(IntakeCounts counts) {
        this.counts = counts;
    }

    /** Takes a message in; never waits. @return whether there was room for it */
    public synchronized boolean offer(Arrival arrival) {
        if (isClosed || waiting.size() == MOST_MESSAGES || bytes + arrival.size() > MOST_BYTES) {
            counts.lost();
            return false;
        }
        waiting.add(arrival);
        bytes += arrival.size();
        notifyAll();
        return true;
    }

    /** The next message, waiting for one; nothing when the queue was closed. */
    synchronized Optional<Arrival> take() throws InterruptedException {
        while (waiting.isEmpty() && !isClosed) {
            wait();
        }
        Optional<Arrival> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(arrival -> bytes -= arrival.size());
        return next;
    }

    /** Takes no more in; what waits can still be taken out. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
