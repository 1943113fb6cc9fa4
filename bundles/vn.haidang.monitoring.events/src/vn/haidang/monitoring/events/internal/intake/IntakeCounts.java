package vn.haidang.monitoring.events.internal.intake;

import java.util.concurrent.atomic.AtomicLong;

/** What became of the messages received. Safe for use by several threads. */
public final class IntakeCounts {

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong limited = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();

    public void taken() {
        taken.incrementAndGet();
    }

    void limited() {
        limited.incrementAndGet();
    }

    /** A message that is none, or whose user, key or clock is wrong. */
    public void refused() {
        refused.incrementAndGet();
    }

    void lost() {
        lost.incrementAndGet();
    }

    public long takenSoFar() {
        return taken.get();
    }

    public long limitedSoFar() {
        return limited.get();
    }

    public long refusedSoFar() {
        return refused.get();
    }

    public long lostSoFar() {
        return lost.get();
    }
}
