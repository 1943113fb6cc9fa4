package vn.haidang.signature.ui.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;

import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.ui.internal.work.VerificationJob.End;

/**
 * Hands one run's results to the screen, many at once and not more often than the eye follows; those of a run that was
 * replaced are dropped. Told on the job's thread, closed on the UI thread.
 */
final class ArrivingResults implements VerificationJob.Listener {

    private static final int PACE_MILLIS = 150;

    /** Takes what has arrived, on the UI thread. */
    interface Taker {
        /** @param total how many there are in all, as far as known; 0 when not */
        void take(List<BatchResult> batch, int total);
    }

    private final UISynchronize ui;
    private final Taker taker;
    private final Consumer<End> ended;
    private final ConcurrentLinkedQueue<BatchResult> arrived = new ConcurrentLinkedQueue<>();
    /** Whether somebody is on the way to the screen who takes all that has arrived until then. */
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile int total;
    private boolean isClosed;

    ArrivingResults(UISynchronize ui, Taker taker, Consumer<End> ended) {
        this.ui = ui;
        this.taker = taker;
        this.ended = ended;
    }

    @Override
    public void verified(BatchResult result, int all) {
        total = all;
        arrived.add(result);
        if (underWay.compareAndSet(false, true)) {
            ui.asyncExec(() -> Display.getCurrent().timerExec(PACE_MILLIS, this::take));
        }
    }

    @Override
    public void ended(End end) {
        ui.asyncExec(() -> {
            take();
            if (!isClosed) {
                ended.accept(end);
            }
        });
    }

    private void take() {
        // first this, then the queue: what arrives in between is taken now and once more asked for in vain
        underWay.set(false);
        List<BatchResult> batch = new ArrayList<>();
        for (BatchResult next = arrived.poll(); next != null; next = arrived.poll()) {
            batch.add(next);
        }
        if (!batch.isEmpty() && !isClosed) {
            taker.take(batch, total);
        }
    }

    /** Nobody is told any more. */
    void close() {
        isClosed = true;
    }
}
