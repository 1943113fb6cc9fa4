package vn.haidang.monitoring.events.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One daemon thread for what comes round again and may wait for a file. A task that still waits when it comes round again is
 * not put behind itself, so that there is never more waiting than there are tasks.
 */
final class UpkeepThread {

    private static final int MOST_TASKS = 8;
    private static final Logger LOG = System.getLogger(UpkeepThread.class.getName());

    private final ThreadPoolExecutor executor;

    UpkeepThread(String name) {
        executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_TASKS), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        }, new ThreadPoolExecutor.DiscardPolicy());
    }

    /** The task as the scheduler is to call it: it runs on this thread soon after. */
    Runnable task(Runnable work) {
        AtomicBoolean isWaiting = new AtomicBoolean();
        return () -> {
            if (isWaiting.compareAndSet(false, true)) {
                executor.execute(() -> {
                    isWaiting.set(false);
                    run(work);
                });
            }
        };
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a task of upkeep failed", e);
        }
    }

    void stop() {
        executor.shutdownNow();
    }
}
