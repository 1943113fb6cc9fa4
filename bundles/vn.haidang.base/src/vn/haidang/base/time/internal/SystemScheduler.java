package vn.haidang.base.time.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import vn.haidang.base.time.Scheduler;

/**
 * The scheduler on real time: two daemon threads, tasks forgotten as soon as they are cancelled. When the component
 * stops, waiting tasks are dropped and running ones are interrupted.
 */
@Component(service = Scheduler.class)
public final class SystemScheduler implements Scheduler {

    private static final Logger LOG = System.getLogger(SystemScheduler.class.getName());
    private static final int THREADS = 2;

    private final ScheduledThreadPoolExecutor executor;

    @Activate
    public SystemScheduler() {
        AtomicInteger number = new AtomicInteger();
        executor = new ScheduledThreadPoolExecutor(THREADS, task -> {
            Thread thread = new Thread(task, "haidang-scheduler-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Scheduled after(Duration delay, Runnable task) {
        return cancelling(executor.schedule(guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    @Override
    public Scheduled every(Duration delay, Duration period, Runnable task) {
        return cancelling(executor.scheduleAtFixedRate(guarded(task), delay.toNanos(), period.toNanos(),
                TimeUnit.NANOSECONDS));
    }

    @Deactivate
    public void stop() {
        executor.shutdownNow();
    }

    private static Scheduled cancelling(Future<?> future) {
        return () -> future.cancel(false);
    }

    /** A periodic task of the JDK's executor ends for ever when it throws; ours must not. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (Throwable e) {
                // An error too: of another bundle that is being taken away, for one.
                LOG.log(Level.ERROR, "a scheduled task failed; it stays scheduled", e);
            }
        };
    }
}
