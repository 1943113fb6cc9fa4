package vn.haidang.registry;

import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.base.progress.Progress;

/** Progress of a user who stops when so many units are done. */
final class CancelledAfter implements Progress {

    private final AtomicInteger left;

    CancelledAfter(int units) {
        this.left = new AtomicInteger(units);
    }

    @Override
    public void begin(String task, int units) {
        // the user waits
    }

    @Override
    public void advance(int units) {
        left.addAndGet(-units);
    }

    @Override
    public boolean isCancelled() {
        return left.get() <= 0;
    }
}
