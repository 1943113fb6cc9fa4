package vn.haidang.monitoring.icmp.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * At most two daemon threads for what may take long, looking up names and loading native code, so that no caller of a
 * transport waits for it. The threads end when there was nothing to do for a while.
 */
final class SlowThreads {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 1_024;
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor executor;

    SlowThreads(String name) {
        executor = new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
    }

    /** @return whether the task will be done; not when too many wait or the threads were stopped */
    boolean offer(Runnable task) {
        try {
            executor.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    void stop() {
        executor.shutdownNow();
    }
}
