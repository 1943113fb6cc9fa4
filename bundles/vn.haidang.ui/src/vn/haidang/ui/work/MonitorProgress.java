package vn.haidang.ui.work;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;

import vn.haidang.base.progress.Progress;

/** Hands the progress of long work to the platform's monitor, and the wish to stop the other way. */
public final class MonitorProgress implements Progress {

    private final IProgressMonitor monitor;
    private final AtomicInteger total = new AtomicInteger();

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(String task, int units) {
        total.set(units);
        monitor.beginTask(task, units);
    }

    @Override
    public void advance(int units) {
        monitor.worked(units);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    /** How many units there are in all, as far as known. */
    public int total() {
        return total.get();
    }
}
